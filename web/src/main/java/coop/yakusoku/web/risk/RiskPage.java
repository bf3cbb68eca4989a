package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.RiskDetail;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.RecordFrame;
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
    private Caller caller;

    @Inject
    private Screen screen;

    private String id;
    private RiskDetail risk;
    private RecordFrame frame;
    private String tab;
    private List<FieldChange> changes = List.of();
    private TreatmentState state;

    public void load() {
        RiskId risky = screen.id(id, RiskId::of);
        risk = queries.detail(risky);
        frame = RecordFrame.of(risk.head(), colour())
                .tab("facts", "risk.facts")
                .withEvidence()
                .withApprovals()
                .withLinks()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(risky).stream().map(this::inWords).toList();
        }
        state = risk.row().state();
    }

    private String colour() {
        if (risk.superseded()) {
            return "plain";
        }
        return switch (risk.row().standing()) {
            case UNRATED -> "plain";
            case UNDECIDED -> "bad";
            case IN_TREATMENT -> "info";
            case AWAITING_ACCEPTANCE -> "warn";
            case ACCEPTED, SETTLED -> "good";
        };
    }

    /** A role is a code in the history; a reader knows its name. */
    private FieldChange inWords(FieldChange change) {
        if (!change.field().equals("Risk.acceptedRole")) {
            return change;
        }
        return new FieldChange(
                change.at(), change.who(), change.kind(), change.field(), role(change.before()), role(change.after()));
    }

    private String role(Object role) {
        return role == null ? null : screen.text("riskText", "risk.role." + role);
    }

    /** Whether the person reads the register, and not only what he or she carries out. */
    public boolean isReader() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
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

    /** The acceptance of what is left of it, as what is approved. */
    public RecordRef getAcceptance() {
        return new RecordRef("risk.acceptance", risk.row().id().value());
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

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public RecordFrame getFrame() {
        return frame;
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
