package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.RiskDetail;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/risk.xhtml}. */
@Named
@ViewScoped
public class RiskPage implements Serializable {

    @Inject
    private RiskQueries queries;

    @Inject
    private TreatmentService service;

    @Inject
    private Screen screen;

    private String id;
    private RiskDetail risk;
    private List<FieldChange> changes;
    private TreatmentState state;

    public void load() {
        RiskId risky = screen.id(id, RiskId::of);
        risk = queries.detail(risky);
        changes = queries.history(risky);
        state = risk.row().state();
    }

    /** Says how far the treatment is. */
    public String progress() {
        try {
            service.setState(risk.row().id(), risk.version(), state);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "risk.progressed", state);
        screen.keepMessagesOverRedirect();
        return "/risk/risk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Whether anything is decided. */
    public boolean isDecided() {
        return risk.row().option() != null;
    }

    /** Whether what is left has been accepted. */
    public boolean isAccepted() {
        return risk.acceptedBy() != null;
    }

    public TreatmentState[] getStates() {
        return TreatmentState.values();
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

    public List<FieldChange> getChanges() {
        return changes;
    }

    public TreatmentState getState() {
        return state;
    }

    public void setState(TreatmentState state) {
        this.state = state;
    }
}
