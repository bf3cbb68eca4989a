package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.JointUse;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import coop.yakusoku.ejb.workflow.Approvals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Drafts and publishes the notice of joint use (N-7, 法27条5項3号). */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class JointUseService {

    private final Cases cases;
    private final PurposeDesk desk;
    private final Approvals approvals;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected JointUseService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    JointUseService(
            Cases cases, PurposeDesk desk, Approvals approvals, Versions versions, Caller caller, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.approvals = approvals;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Drafts the next edition, or changes the draft.
     *
     * @throws RuleViolation {@code purpose.not-your-federation}, {@code purpose.submitted}, {@code purpose.joint-waits} while
     *     an approved edition waits to be published, {@code shared.changed-meanwhile}, and what {@link JointUse#write}
     *     refuses
     */
    public JointUseId write(WriteJointUse command) {
        desk.refuseUnlessFederation();
        List<JointUse> all = cases.jointUses();
        if (in(all, JointUseState.APPROVED).isPresent()) {
            throw new RuleViolation("purpose.joint-waits");
        }
        Optional<JointUse> open = in(all, JointUseState.DRAFT);
        open.ifPresent(it -> {
            versions.check(command.seenVersion(), it.version(), JointUse.class, it.id());
            refuseSubmitted(it.id());
        });
        JointUse draft = open.orElseGet(
                () -> new JointUse(JointUseId.next(), all.isEmpty() ? 1 : all.get(0).number() + 1));
        draft.write(
                in(all, JointUseState.PUBLISHED).orElse(null),
                command.words(),
                command.sameBody(),
                command.ground(),
                command.reason(),
                command.startsOn(),
                caller.staff(),
                clock.instant());
        if (open.isEmpty()) {
            cases.add(draft);
        }
        return draft.id();
    }

    /**
     * Puts an approved edition on the public page, and ends the one before it.
     *
     * @throws RuleViolation {@code purpose.not-your-federation}, {@code shared.changed-meanwhile}, {@code
     *     purpose.joint-not-approved} also when what it says is not what was approved, and what {@link JointUse#publish}
     *     refuses
     */
    public void publish(JointUseId id, long seenVersion) {
        JointUse edition = kept(id, seenVersion);
        if (!approvals.standing(ref(id)).counts()) {
            throw new RuleViolation("purpose.joint-not-approved");
        }
        JointUse before = in(cases.jointUses(), JointUseState.PUBLISHED).orElse(null);
        LocalDate today = LocalDate.now(clock);
        edition.publish(before, today, caller.staff(), clock.instant());
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} for one that is or was out */
    public void drop(JointUseId id, long seenVersion) {
        JointUse edition = kept(id, seenVersion);
        refuseSubmitted(id);
        edition.drop(caller.staff(), clock.instant());
    }

    private JointUse kept(JointUseId id, long seenVersion) {
        desk.refuseUnlessFederation();
        JointUse edition = cases.find(id).orElseThrow(PurposeDesk::unknown);
        versions.check(seenVersion, edition.version(), JointUse.class, id);
        return edition;
    }

    private void refuseSubmitted(JointUseId id) {
        if (approvals.standing(ref(id)) == ApprovalStanding.IN_PROGRESS) {
            throw new RuleViolation("purpose.submitted");
        }
    }

    private static Optional<JointUse> in(List<JointUse> all, JointUseState state) {
        return all.stream().filter(it -> it.state() == state).findFirst();
    }

    static RecordRef ref(JointUseId id) {
        return new RecordRef(PurposeRecords.JOINT_USE, id.value());
    }
}
