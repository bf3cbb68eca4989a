package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Act;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.Subject;
import coop.yakusoku.domain.workflow.Turn;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Moves applications along their way (6.18).
 *
 * <p>Open to everybody employed, because a proxy, a deputy or a drafter may be anybody: who may act where is asked of
 * today's appointments at each deed, by {@link Desk}.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ApprovalService {

    private final Applications applications;
    private final Approvables approvables;
    private final Desk desk;
    private final Versions versions;
    private final Event<ApprovalChanged> changed;
    private final Caller caller;
    private final Clock clock;

    protected ApprovalService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ApprovalService(
            Applications applications,
            Approvables approvables,
            Desk desk,
            Versions versions,
            Event<ApprovalChanged> changed,
            Caller caller,
            Clock clock) {
        this.applications = applications;
        this.approvables = approvables;
        this.desk = desk;
        this.versions = versions;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Submits records for approval.
     *
     * @throws RuleViolation {@code workflow.not-yours-to-submit}; {@code workflow.already-open} for a record in another
     *     open application; {@code workflow.already-approved} for one that is approved as it is; {@code
     *     workflow.no-route}; {@code workflow.no-approver} when nobody could act at a station; what the kind of record
     *     refuses when it is not ready
     */
    public ApprovalId submit(SubmitRecords command) {
        if (command.records().isEmpty()) {
            throw new RuleViolation("workflow.nothing-to-submit");
        }
        Desk.Case drafted = desk.open(command.records());
        desk.refuseWhenApproved(command.records());

        Approval approval = new Approval(
                ApprovalId.next(),
                applications.nextNumber(),
                command.records().get(0).kind(),
                command.title(),
                drafted.matter(),
                drafted.route(),
                drafted.records(),
                desk.drafter(),
                command.comment(),
                clock.instant());
        applications.add(approval);
        tell(approval);
        return approval.id();
    }

    /**
     * Submits an application again that came back.
     *
     * @throws RuleViolation {@code workflow.not-with-drafter}, and as {@link #submit}
     */
    public void resubmit(ActOnApproval command) {
        Approval approval = loaded(command);
        Desk.Case drafted = desk.again(approval);

        approval.resubmit(
                drafted.matter().level(),
                drafted.route(),
                drafted.records(),
                desk.drafter(),
                command.comment(),
                clock.instant());
        tell(approval);
    }

    /**
     * Consents at the station where it stands: 回覧, 合議, 承認, 決裁.
     *
     * @throws RuleViolation {@code workflow.not-in-progress}, {@code shared.changed-meanwhile}, {@code
     *     workflow.own-draft}, {@code workflow.not-your-station} when the caller is not appointed there today, nor the
     *     proxy, deputy or upper of who is; {@code workflow.content-changed}
     */
    public void approve(ActOnApproval command) {
        Approval approval = inProgress(command);
        Turn turn = desk.turn(approval);

        boolean decided = approval.consent(
                turn,
                approvables.seals(records(approval)),
                command.comment(),
                clock.instant());
        if (decided) {
            Act act = approval.lastAct();
            Decision decision = new Decision(turn.hand().person(), turn.hand().role(), act.at(), act.comment());
            approvables.of(approval.documentType()).ifPresent(source -> approval.subjects()
                    .forEach(subject -> source.approved(subject.record(), decision)));
        }
        tell(approval);
    }

    /**
     * 差戻し to the drafter ({@link Act#DRAFTER}) or to a former station, with a reason.
     *
     * @throws RuleViolation as {@link #approve}, and {@code workflow.reason-missing}
     */
    public void sendBack(ActOnApproval command, int to) {
        Approval approval = inProgress(command);

        approval.sendBack(desk.turn(approval), to, command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 却下, with a reason.
     *
     * @throws RuleViolation as {@link #sendBack}
     */
    public void reject(ActOnApproval command) {
        Approval approval = inProgress(command);

        approval.reject(desk.turn(approval), command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 保留, with a reason.
     *
     * @throws RuleViolation as {@link #sendBack}, and {@code workflow.held-already}
     */
    public void hold(ActOnApproval command) {
        Approval approval = inProgress(command);

        approval.hold(desk.turn(approval), command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 保留解除.
     *
     * @throws RuleViolation as {@link #approve}, and {@code workflow.not-held}
     */
    public void resume(ActOnApproval command) {
        Approval approval = inProgress(command);

        approval.resume(desk.turn(approval), command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 後閲: has read what was decided, or what a proxy did.
     *
     * @throws RuleViolation {@code workflow.nothing-to-read}, {@code shared.changed-meanwhile}
     */
    public void readAfterwards(ActOnApproval command) {
        Approval approval = loaded(command);

        approval.readAfterwards(desk.reading(approval), command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 取戻し by the drafter.
     *
     * @throws RuleViolation {@code workflow.not-the-drafter}, {@code workflow.already-acted}, {@code
     *     workflow.not-in-progress}
     */
    public void withdraw(ActOnApproval command) {
        Approval approval = inProgress(command);

        approval.withdraw(desk.drafter(), command.comment(), clock.instant());
        tell(approval);
    }

    /**
     * 取下げ of an application that came back.
     *
     * @throws RuleViolation {@code workflow.not-with-drafter}, {@code workflow.not-yours-to-submit}
     */
    public void drop(ActOnApproval command) {
        Approval approval = loaded(command);
        if (!approval.drafter().equals(caller.staff())) {
            desk.refuseUnlessDraftable(records(approval));
        }

        approval.drop(desk.drafter(), command.comment(), clock.instant());
        tell(approval);
    }

    /** That it is over is said before that the screen is old: the reader learns more from it. */
    private Approval inProgress(ActOnApproval command) {
        Approval approval = readable(command.approval());
        approval.refuseUnlessInProgress();
        versions.check(command.seenVersion(), approval.version(), Approval.class, approval.id());
        return approval;
    }

    private Approval loaded(ActOnApproval command) {
        Approval approval = readable(command.approval());
        versions.check(command.seenVersion(), approval.version(), Approval.class, approval.id());
        return approval;
    }

    private Approval readable(ApprovalId id) {
        return applications
                .findAlone(id)
                .filter(desk::mayRead)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private static List<RecordRef> records(Approval approval) {
        return approval.subjects().stream().map(Subject::record).toList();
    }

    private void tell(Approval approval) {
        changed.fire(new ApprovalChanged(approval.id(), approval.documentType(), approval.state()));
    }
}
