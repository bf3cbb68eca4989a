package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.AcceptRisk;
import coop.yakusoku.ejb.risk.RiskDetail;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Backs {@code risk/accept-risk.xhtml}. */
@Named
@ViewScoped
public class AcceptRiskPage implements Serializable {

    @Inject
    private RiskQueries queries;

    @Inject
    private TreatmentService service;

    @Inject
    private Screen screen;

    private String id;
    private RiskDetail risk;
    private String reason;
    private LocalDate reviewOn;

    public void load() {
        risk = queries.detail(screen.id(id, RiskId::of));
        if (!risk.may().accept()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        reason = risk.acceptanceReason();
        reviewOn = risk.row().reviewOn();
    }

    public String accept() {
        try {
            service.accept(new AcceptRisk(risk.row().id(), risk.version(), reason, reviewOn));
        } catch (RuleViolation no) {
            String field = TreatmentForm.blamed(no.code());
            screen.refuseAt(field == null ? null : "accept:" + field, no);
            return null;
        }
        screen.tell("riskText", "acceptRisk.done", risk.row().residualValue());
        screen.keepMessagesOverRedirect();
        return "/risk/risk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Whether somebody has asked for the acceptance. */
    public boolean isAsked() {
        return risk.decidedBy() != null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RiskDetail getRisk() {
        return risk;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
