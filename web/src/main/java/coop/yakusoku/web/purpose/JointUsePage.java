package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.JointUseLine;
import coop.yakusoku.ejb.purpose.JointUseQueries;
import coop.yakusoku.ejb.purpose.JointUseRow;
import coop.yakusoku.ejb.purpose.JointUseService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/joint-use.xhtml}: an edition of the notice of joint use. */
@Named
@ViewScoped
public class JointUsePage implements Serializable {

    @Inject private JointUseQueries queries;
    @Inject private JointUseService service;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private JointUseRow edition;
    private List<JointUseLine> lines = List.of();
    private RecordFrame frame;
    private List<FieldChange> changes = List.of();
    private boolean mayEdit;

    public void load() {
        JointUseId asked = screen.id(id, JointUseId::of);
        List<JointUseRow> all = queries.editions();
        edition = queries.edition(asked);
        mayEdit = queries.mayEdit();
        lines = JointUseLines.beside(JointUseLines.before(edition, all), edition);
        frame = RecordFrame.of(
                        new RecordHead(
                                new RecordRef("purpose.joint-use", asked.value()),
                                edition.label(),
                                edition.words().bodyName(),
                                "JointUseState." + edition.state(),
                                null,
                                null,
                                "/purpose/joint-use.xhtml?id=" + asked),
                        colour(edition.state()))
                .tab("facts", "jointUse.facts")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    static String colour(JointUseState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case APPROVED -> "info";
            case PUBLISHED -> "good";
            case ENDED, DROPPED -> "plain";
        };
    }

    public String publish() {
        try {
            service.publish(edition.id(), edition.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "jointUse.published");
        screen.keepMessagesOverRedirect();
        return "/purpose/joint-use.xhtml?faces-redirect=true&id=" + id;
    }

    public String drop() {
        try {
            service.drop(edition.id(), edition.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "jointUse.dropped");
        screen.keepMessagesOverRedirect();
        return "/purpose/joint-uses.xhtml?faces-redirect=true";
    }

    public boolean isMayPublish() {
        return mayEdit && edition.state() == JointUseState.APPROVED;
    }

    public boolean isMayChange() {
        return mayEdit && edition.state() == JointUseState.DRAFT;
    }

    public boolean isMayDrop() {
        return isMayChange() || isMayPublish();
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

    public JointUseRow getEdition() {
        return edition;
    }

    public List<JointUseLine> getLines() {
        return lines;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
