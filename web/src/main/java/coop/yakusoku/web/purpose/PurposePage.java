package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.VersionState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.PurposeDetail;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/purpose.xhtml}: what a purpose says, and everything it said before. */
@Named
@ViewScoped
public class PurposePage implements Serializable {

    @Inject private PurposeQueries queries;
    @Inject private PurposeService service;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private PurposeDetail purpose;
    private RecordFrame frame;
    private List<FieldChange> changes = List.of();

    public void load() {
        PurposeId asked = screen.id(id, PurposeId::of);
        purpose = queries.purpose(asked);
        frame = RecordFrame.of(purpose.head(), purpose.row().inForce() ? "good" : "draft")
                .tab("facts", "purpose.facts")
                .tab("versions", "purpose.versions")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    public String drop() {
        try {
            service.drop(purpose.versions().get(0).id());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "purpose.dropped");
        screen.keepMessagesOverRedirect();
        return "/purpose/purposes.xhtml?faces-redirect=true";
    }

    /** The newest version: it is the one to be approved, or the one that was. */
    public RecordRef getNewest() {
        return new RecordRef("purpose.version", purpose.versions().get(0).id().value());
    }

    /** Whether a draft waits that may be dropped. */
    public boolean isMayDrop() {
        return purpose.mayEdit() && purpose.versions().get(0).state() == VersionState.DRAFT;
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

    public PurposeDetail getPurpose() {
        return purpose;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
