package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.risk.ControlChoice;
import coop.yakusoku.ejb.risk.DecideTreatment;
import coop.yakusoku.ejb.risk.RiskDetail;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Backs {@code risk/treat-risk.xhtml}. */
@Named
@ViewScoped
public class TreatRiskPage implements Serializable {

    @Inject
    private RiskQueries queries;

    @Inject
    private TreatmentService service;

    @Inject
    private Screen screen;

    private String id;
    private RiskDetail risk;
    private List<ControlChoice> controls;
    private List<PersonChoice> owners;
    private TreatmentForm form;

    public void load() {
        risk = queries.detail(screen.id(id, RiskId::of));
        if (!risk.may().decide()) {
            throw new RuleViolation(Screen.UNKNOWN_RECORD);
        }
        controls = queries.controls(risk.row().id());
        owners = queries.owners(risk.row().id());
        form = TreatmentForm.of(risk);
    }

    public String decide() {
        try {
            service.decide(new DecideTreatment(risk.row().id(), risk.version(), form.plan()));
        } catch (RuleViolation no) {
            String field = TreatmentForm.blamed(no.code());
            screen.refuseAt(field == null ? null : "treat:" + field, no);
            return null;
        }
        screen.tell("riskText", "treatRisk.done", form.getOption());
        screen.keepMessagesOverRedirect();
        return "/risk/risk.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** リスク値 after the treatment as chosen so far; the present one until both marks are chosen. */
    public int getResidualValue() {
        RiskMethod method = risk.method();
        Rating left = form.residual() == null ? risk.rating() : form.residual();
        return method.value(risk.row().importance(), method.likelihood(left));
    }

    public RiskBand getResidualBand() {
        return risk.method().band(getResidualValue());
    }

    /** Whether both marks are chosen. */
    public boolean isStated() {
        return form.residual() != null;
    }

    /** The marks of the method's scale, highest first. */
    public List<Integer> getMarks() {
        RiskMethod method = risk.method();
        return IntStream.rangeClosed(method.lowest(), method.highest())
                .map(mark -> method.lowest() + method.highest() - mark)
                .boxed()
                .toList();
    }

    public TreatmentOption[] getOptions() {
        return TreatmentOption.values();
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

    public List<ControlChoice> getControls() {
        return controls;
    }

    public List<PersonChoice> getOwners() {
        return owners;
    }

    public TreatmentForm getForm() {
        return form;
    }
}
