package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.risk.AcceptanceTerm;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.RiskAccepted;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Risks;
import coop.yakusoku.domain.risk.TreatmentPlan;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Decides what is done about risks, follows it up, and accepts what is left (T-2-(1)-e). */
@Stateless
public class TreatmentService {

    private final Risks risks;
    private final Register register;
    private final Acceptance acceptance;
    private final AcceptanceTerm term;
    private final People people;
    private final Versions versions;
    private final Event<RiskAccepted> accepted;
    private final Caller caller;
    private final Clock clock;

    protected TreatmentService() {
        this(null, null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    TreatmentService(
            Risks risks,
            Register register,
            Acceptance acceptance,
            AcceptanceTerm term,
            People people,
            Versions versions,
            Event<RiskAccepted> accepted,
            Caller caller,
            Clock clock) {
        this.risks = risks;
        this.register = register;
        this.acceptance = acceptance;
        this.term = term;
        this.people = people;
        this.versions = versions;
        this.accepted = accepted;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Decides the treatment of a risk in a department the caller keeps the register of.
     *
     * @throws RuleViolation {@code risk.not-your-department}, {@code risk.owner-not-active}, {@code risk.due-day-passed}
     *     and {@code risk.review-day-passed} for a new day that has passed, {@code shared.changed-meanwhile}, and what {@link Risk#decide} refuses
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void decide(DecideTreatment command) {
        Risk risk = find(command.risk());
        register.writable(risk.asset());
        versions.check(command.seenVersion(), risk.version(), Risk.class, risk.id());

        refuseUnlessEmployed(command.plan().owner());
        refuseWhenPassed(command.plan(), risk.plan());
        risk.decide(command.plan(), caller.staff(), clock.instant());
    }

    /**
     * Gives a decided treatment to somebody else, another day or state, and leaves the rest as it was decided.
     *
     * @throws RuleViolation {@code risk.treatment-not-decided} when nothing is to be carried out, and what {@link #decide}
     *     refuses
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void adjust(AdjustTreatment command) {
        Risk risk = find(command.risk());
        register.writable(risk.asset());
        versions.check(command.seenVersion(), risk.version(), Risk.class, risk.id());
        if (risk.treatmentState() == null) {
            throw new RuleViolation("risk.treatment-not-decided");
        }

        TreatmentPlan before = risk.plan();
        TreatmentPlan plan = before.carriedOut(command.owner(), command.due(), command.state());
        if (plan.carriedOut(before.owner(), before.due(), plan.state()).equals(plan)) {
            risk.progress(plan.state());
            return;
        }
        refuseUnlessEmployed(plan.owner());
        refuseWhenPassed(plan, before);
        risk.decide(plan, caller.staff(), clock.instant());
    }

    /**
     * Says how far the treatment is: whoever carries it out, or keeps the register.
     *
     * @throws RuleViolation {@code risk.not-your-department}, {@code shared.changed-meanwhile}, and what {@link
     *     Risk#progress} refuses
     */
    @RolesAllowed(Roles.STAFF)
    public void setState(RiskId id, long seenVersion, TreatmentState state) {
        Risk risk = find(id);
        if (!caller.staff().equals(risk.treatmentOwner())) {
            refuseUnlessKeeper();
            register.writable(risk.asset());
        }
        versions.check(seenVersion, risk.version(), Risk.class, risk.id());

        risk.progress(state);
    }

    /**
     * Accepts what is left of a risk.
     *
     * @throws RuleViolation {@code risk.acceptance-not-yours}, {@code risk.acceptance-too-long}, {@code shared.changed-meanwhile}, and what {@link
     *     Risk#accept} refuses
     */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void accept(AcceptRisk command) {
        Risk risk = find(command.risk());
        Asset asset = register.readable(risk.asset());
        versions.check(command.seenVersion(), risk.version(), Risk.class, risk.id());
        if (risk.residualValue() == null) {
            throw new RuleViolation("risk.nothing-to-accept");
        }

        String role = acceptance
                .role(risk.residualValue(), asset.organization(), asset.department())
                .orElseThrow(() -> new RuleViolation("risk.acceptance-not-yours"));
        term.refuseTooLong(command.reviewOn(), LocalDate.now(clock));
        accepted.fire(risk.accept(command.reason(), command.reviewOn(), caller.staff(), role, LocalDate.now(clock)));
    }

    private Risk find(RiskId id) {
        return risks.find(id).orElseThrow(Register::unknown);
    }

    /** Who neither carries it out nor keeps any register does not learn that it exists. */
    private void refuseUnlessKeeper() {
        if (!caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER)) {
            throw Register.unknown();
        }
    }

    private void refuseUnlessEmployed(StaffId owner) {
        LocalDate today = LocalDate.now(clock);
        if (owner != null
                && people.find(owner).filter(it -> it.employedOn(today)).isEmpty()) {
            throw new RuleViolation("risk.owner-not-active");
        }
    }

    /** A day that was set before may pass, and a treatment that is done may have been due. */
    private void refuseWhenPassed(TreatmentPlan plan, TreatmentPlan before) {
        LocalDate today = LocalDate.now(clock);
        boolean newDue = plan.due() != null && (before == null || !plan.due().equals(before.due()));
        if (newDue && plan.state() != TreatmentState.DONE && plan.due().isBefore(today)) {
            throw new RuleViolation("risk.due-day-passed");
        }
        boolean newReview =
                plan.reviewOn() != null && (before == null || !plan.reviewOn().equals(before.reviewOn()));
        if (newReview && !plan.reviewOn().isAfter(today)) {
            throw new RuleViolation("risk.review-day-passed");
        }
        if (newReview) {
            term.refuseTooLong(plan.reviewOn(), today);
        }
    }
}
