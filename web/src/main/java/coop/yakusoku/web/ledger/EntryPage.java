package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.Limit;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.EntryDetail;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerService;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.ReviewEntry;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Backs {@code ledger/entry.xhtml}: what the ledger says of one row, and who changed it. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    @Inject private LedgerQueries queries;
    @Inject private MasterQueries masters;
    @Inject private LedgerService service;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private EntryDetail entry;
    private EntryWords words;
    private RecordFrame frame;
    private List<FieldChange> changes = List.of();
    private boolean mayCopy;

    public void load() {
        EntryId asked = screen.id(id, EntryId::of);
        entry = queries.detail(asked);
        words = new EntryWords(masters.items(), masters.purposes());
        mayCopy = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        frame = RecordFrame.of(entry.head(), EntriesPage.colour(entry.status()))
                .tab("facts", "entry.facts")
                .tab("flow", "entry.flow")
                .withEvidence()
                .withApprovals()
                .withLinks()
                .withHistory()
                .missing(entry.completion().missing().stream().map(it -> "field." + it).toList())
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = words.inWords(queries.history(asked));
        }
    }

    public String unchanged() {
        return review(ReviewResult.UNCHANGED);
    }

    public String abolish() {
        return review(ReviewResult.ABOLISHED);
    }

    private String review(ReviewResult result) {
        EntryId asked = screen.id(id, EntryId::of);
        try {
            service.review(new ReviewEntry(asked, entry.version(), result));
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("ledgerText", "review.done", result);
        screen.keepMessagesOverRedirect();
        return "/ledger/entry.xhtml?faces-redirect=true&id=" + asked;
    }

    /** Who changed it last, and when. */
    public List<Object> getChanged() {
        return Arrays.asList(entry.changedBy(), entry.changedAt());
    }

    /** The event and the months of a rule, for its sentence. */
    public List<Object> rule(Limit limit) {
        return Arrays.asList(limit.event(), limit.months());
    }

    /** The countries by name. */
    public List<String> getCountries() {
        return Countries.names(entry.details().keeping().countries());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public EntryDetail getEntry() {
        return entry;
    }

    public EntryWords getWords() {
        return words;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public boolean isMayCopy() {
        return mayCopy;
    }
}
