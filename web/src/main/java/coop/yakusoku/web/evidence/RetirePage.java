package coop.yakusoku.web.evidence;

import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.evidence.EvidenceDetail;
import coop.yakusoku.ejb.evidence.EvidenceQueries;
import coop.yakusoku.ejb.evidence.EvidenceService;
import coop.yakusoku.ejb.evidence.RetireAttachment;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code evidence/retire.xhtml}: evidence no longer wanted for a record, with a reason. */
@Named
@ViewScoped
public class RetirePage implements Serializable {

    @Inject private EvidenceService service;
    @Inject private EvidenceQueries queries;
    @Inject private Screen screen;

    private String id;
    private EvidenceDetail.Use use;
    private String reason;

    public void load() {
        use = queries.use(screen.id(id, AttachmentId::of));
        if (!use.mayRetire()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
    }

    public String retire() {
        try {
            service.retire(new RetireAttachment(use.row().attachment(), use.row().version(), reason));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("evidenceText", "retire.done", use.row().title());
        screen.keepMessagesOverRedirect();
        String page = use.record().page() + (use.record().page().contains("?") ? "&" : "?");
        return page + "tab=evidence&faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EvidenceDetail.Use getUse() {
        return use;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
