package coop.yakusoku.web.member;

import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.ListRow;
import coop.yakusoku.ejb.member.MemberListQueries;
import coop.yakusoku.web.shared.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Backs {@code member/export.xhtml}: one list that was asked for, its approval, and its files while it is open. */
@Named
@RequestScoped
public class ExportPage {

    /** Why the file did not come, as the address says after it was asked for. */
    private static final Set<String> REFUSALS =
            Set.of("member.list-needs-approval", "member.list-over", "member.list-grown");

    @Inject private MemberListQueries queries;
    @Inject private ItemWords words;
    @Inject private Screen screen;
    @Inject private Clock clock;

    private String id;
    private String refused;
    private ListRow list;

    public void load() {
        list = queries.list(screen.id(id, ExportId::of));
        if (refused != null && REFUSALS.contains(refused)) {
            screen.refuse(new RuleViolation(refused, list.persons()));
        }
    }

    public ListRow.State getState() {
        return list.state(LocalDate.now(clock));
    }

    public String getColour() {
        return ListsPage.colour(getState());
    }

    /** Whether the caller may take it out now. */
    public boolean isOpen() {
        return list.mine() && getState() == ListRow.State.OPEN;
    }

    public RecordRef getRecord() {
        return new RecordRef("member.export", list.id().value());
    }

    public String getPurposeName() {
        return words.purpose(list.purpose());
    }

    /** The columns of the list. */
    public List<MemberItem> getItems() {
        return list.items();
    }

    public String getTitle() {
        return screen.text("memberText", "export.title", list.number());
    }

    public ListRow getList() {
        return list;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
