package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PointDetail;
import coop.yakusoku.ejb.purpose.PointQueries;
import coop.yakusoku.ejb.purpose.PointService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/point.xhtml}: an acquisition point, its items, its notice, and what is in the way of opening it. */
@Named
@ViewScoped
public class PointPage implements Serializable {

    @Inject private PointQueries queries;
    @Inject private PurposeQueries purposes;
    @Inject private PointService service;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private PointDetail point;
    private RecordFrame frame;
    private List<FieldChange> changes = List.of();
    private List<ItemRow> items;

    public void load() {
        PointId asked = screen.id(id, PointId::of);
        point = queries.point(asked);
        items = purposes.items();
        frame = RecordFrame.of(point.head(), colour(point.state()))
                .tab("facts", "point.facts")
                .tab("notice", "point.notice")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    static String colour(PointState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case LIVE -> "good";
            case STOPPED -> "warn";
            case ENDED -> "plain";
        };
    }

    public String open() {
        try {
            service.open(point.id(), point.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "point.opened");
        screen.keepMessagesOverRedirect();
        return "/purpose/point.xhtml?faces-redirect=true&id=" + id;
    }

    public String stop() {
        try {
            service.stop(point.id(), point.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "point.stopped");
        screen.keepMessagesOverRedirect();
        return "/purpose/point.xhtml?faces-redirect=true&id=" + id;
    }

    public String end() {
        try {
            service.end(point.id(), point.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "point.ended");
        screen.keepMessagesOverRedirect();
        return "/purpose/point.xhtml?faces-redirect=true&id=" + id;
    }

    /** The name of an item by its code. */
    public String itemName(String code, String language) {
        return items.stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.name(language))
                .findFirst()
                .orElse(code);
    }

    /** Whether it may be changed now. */
    public boolean isChangeable() {
        return point.mayEdit() && (point.state() == PointState.DRAFT || point.state() == PointState.STOPPED);
    }

    public boolean isLive() {
        return point.mayEdit() && point.state() == PointState.LIVE;
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

    public PointDetail getPoint() {
        return point;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
