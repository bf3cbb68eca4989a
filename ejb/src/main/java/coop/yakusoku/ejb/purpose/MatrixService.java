package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Duty;
import coop.yakusoku.domain.purpose.Matrix;
import coop.yakusoku.domain.purpose.MatrixId;
import coop.yakusoku.domain.purpose.MatrixRules;
import coop.yakusoku.domain.purpose.MatrixState;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.Purposes;
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
import java.util.Set;

/** Drafts editions of the matrix. What the gate of the members' data lets through changes with the approval, not here. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class MatrixService {

    /** Who may be given a purpose as a duty. */
    public static final List<String> DUTY_ROLES = List.of(
            Roles.MEMBER_SERVICE,
            Roles.PROTECTION_OFFICER,
            Roles.PRIVACY_MANAGER,
            Roles.CPO,
            Roles.HR,
            Roles.CONTRACT_SUPERVISOR,
            Roles.AUDITOR);

    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Approvals approvals;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected MatrixService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MatrixService(
            Purposes purposes,
            PurposeDesk desk,
            Approvals approvals,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.purposes = purposes;
        this.desk = desk;
        this.approvals = approvals;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins a draft that says what the edition in force says; answers the draft there is, when there is one.
     *
     * @throws RuleViolation {@code purpose.not-your-federation}; {@code purpose.edition-waits} while an approved edition
     *     waits for its day, because the draft would not know of it
     */
    public MatrixId draft() {
        desk.refuseUnlessFederation();
        List<Matrix> all = purposes.matrices();
        if (all.stream().anyMatch(it -> it.state() == MatrixState.APPROVED)) {
            throw new RuleViolation("purpose.edition-waits");
        }
        return all.stream()
                .filter(it -> it.state() == MatrixState.DRAFT)
                .map(Matrix::id)
                .findFirst()
                .orElseGet(() -> {
                    Matrix draft = new Matrix(
                            MatrixId.next(),
                            all.get(0).number() + 1,
                            purposes.inForce(),
                            LocalDate.now(clock),
                            caller.staff(),
                            clock.instant());
                    purposes.add(draft);
                    return draft.id();
                });
    }

    /**
     * Says why there is a new edition, and from which day.
     *
     * @throws RuleViolation {@code purpose.submitted} while its application is open, {@code shared.changed-meanwhile},
     *     and what {@link Matrix#describe} refuses
     */
    public void describe(DescribeMatrix command) {
        Matrix draft = changeable(command.matrix(), command.seenVersion());

        draft.describe(
                command.note(), command.validFrom(), LocalDate.now(clock), caller.staff(), clock.instant());
    }

    /**
     * Writes one purpose.
     *
     * @throws RuleViolation {@code purpose.submitted}, {@code shared.changed-meanwhile}, {@code purpose.unknown-code} for
     *     a purpose that is none of members' data, {@code purpose.unknown-role}, and what {@link Matrix#write} refuses
     */
    public void write(WriteColumn command) {
        Matrix draft = changeable(command.matrix(), command.seenVersion());
        purposes.withCode(command.purpose())
                .filter(it -> it.kind() == PurposeKind.MEMBER)
                .orElseThrow(() -> new RuleViolation("purpose.unknown-code", command.purpose()));
        boolean foreign = command.cells().stream().anyMatch(it -> !it.purpose().equals(command.purpose()))
                || command.duties().stream().anyMatch(it -> !it.purpose().equals(command.purpose()));
        if (foreign) {
            throw new RuleViolation("purpose.unknown-code", command.purpose());
        }
        for (Duty duty : command.duties()) {
            if (!DUTY_ROLES.contains(duty.role())) {
                throw new RuleViolation("purpose.unknown-role", duty.role());
            }
        }

        draft.write(
                command.purpose(),
                command.cells(),
                Set.copyOf(command.duties()),
                new MatrixRules(purposes.items()),
                caller.staff(),
                clock.instant());
    }

    /** @throws RuleViolation {@code purpose.submitted}, {@code shared.changed-meanwhile}, {@code purpose.not-a-draft} */
    public void drop(MatrixId id, long seenVersion) {
        changeable(id, seenVersion).drop();
    }

    private Matrix changeable(MatrixId id, long seenVersion) {
        desk.refuseUnlessFederation();
        Matrix draft = purposes.find(id).orElseThrow(PurposeDesk::unknown);
        versions.check(seenVersion, draft.version(), Matrix.class, id);
        if (approvals.standing(new RecordRef(MatrixApproval.KIND, id.value())) == ApprovalStanding.IN_PROGRESS) {
            throw new RuleViolation("purpose.submitted");
        }
        return draft;
    }
}
