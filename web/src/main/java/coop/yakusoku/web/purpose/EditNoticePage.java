package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.NoticeState;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.NoticeRow;
import coop.yakusoku.ejb.purpose.PointDetail;
import coop.yakusoku.ejb.purpose.PointQueries;
import coop.yakusoku.ejb.purpose.PointService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.WriteNotice;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Backs {@code purpose/edit-notice.xhtml}: the next edition of the notice of an acquisition point. */
@Named
@ViewScoped
public class EditNoticePage implements Serializable {

    @Inject private PointQueries queries;
    @Inject private PurposeQueries masters;
    @Inject private PointService service;
    @Inject private Screen screen;

    private String id;
    private PointDetail point;
    private String title;
    private String text;
    private List<String> purposes = new ArrayList<>();
    private List<String> items = new ArrayList<>();
    private List<PurposeRow> purposeChoices = List.of();
    private List<ItemRow> itemChoices = List.of();
    private long seenVersion;

    public void load() {
        point = queries.point(screen.id(id, PointId::of));
        if (!point.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        purposeChoices = PurposeChoices.named(masters.purposes());
        itemChoices = masters.items().stream().filter(ItemRow::offered).toList();
        if (point.notices().isEmpty()) {
            title = screen.text("purposeText", "editNotice.titleOf", point.details().name());
            purposes.addAll(point.details().purposes());
            point.details().items().forEach(it -> items.add(it.item()));
            return;
        }
        NoticeRow newest = point.notices().get(0);
        title = newest.title();
        text = newest.text();
        purposes.addAll(newest.purposes());
        items.addAll(newest.items());
        seenVersion = newest.state() == NoticeState.DRAFT ? newest.version() : 0;
    }

    public String save() {
        try {
            service.writeNotice(new WriteNotice(
                    point.id(), seenVersion, title, text, new LinkedHashSet<>(purposes), new LinkedHashSet<>(items)));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editNotice.done");
        screen.keepMessagesOverRedirect();
        return "/purpose/point.xhtml?faces-redirect=true&tab=notice&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PointDetail getPoint() {
        return point;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = items;
    }

    public List<PurposeRow> getPurposeChoices() {
        return purposeChoices;
    }

    public List<ItemRow> getItemChoices() {
        return itemChoices;
    }
}
