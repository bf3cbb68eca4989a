package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.PurposeChange;
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
import java.util.UUID;

/** Leads a change of a purpose from the relevance test to the end of its answers (W-2b). */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class ChangeService {

    private final Cases cases;
    private final Purposes purposes;
    private final ChangeAnswers answers;
    private final PurposeDesk desk;
    private final Approvals approvals;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected ChangeService() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ChangeService(
            Cases cases,
            Purposes purposes,
            ChangeAnswers answers,
            PurposeDesk desk,
            Approvals approvals,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.purposes = purposes;
        this.answers = answers;
        this.desk = desk;
        this.approvals = approvals;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Drafts a change, or changes the draft.
     *
     * @throws RuleViolation {@code purpose.not-your-department}, {@code purpose.unknown-code} for a purpose that is none of
     *     members' data, {@code purpose.submitted}, {@code shared.changed-meanwhile}, and what {@link PurposeChange#write}
     *     refuses
     */
    public ChangeId write(WriteChange command) {
        purposes.withCode(command.words().from())
                .filter(it -> it.kind() == PurposeKind.MEMBER && it.bit().isPresent())
                .orElseThrow(() -> new RuleViolation("purpose.unknown-code", command.words().from()));
        PurposeChange change;
        if (command.change() == null) {
            desk.refuseUnlessKept(command.organization(), null);
            change = new PurposeChange(ChangeId.next(), command.organization(), desk.nextNumber("PC"));
            change.write(command.words(), command.review(), caller.staff(), clock.instant());
            cases.add(change);
        } else {
            change = kept(command.change(), command.seenVersion());
            refuseSubmitted(change.id());
            change.write(command.words(), command.review(), caller.staff(), clock.instant());
        }
        return change.id();
    }

    /**
     * Counts the persons it affects.
     *
     * @throws RuleViolation {@code purpose.no-persons}, {@code purpose.submitted}, {@code shared.changed-meanwhile}, {@code
     *     purpose.change-decided}
     */
    public void count(ChangeId id, long seenVersion) {
        PurposeChange change = kept(id, seenVersion);
        refuseSubmitted(id);
        long persons = answers.persons().affected(change.organization(), change.words().from());
        change.count(persons, caller.staff(), clock.instant());
    }

    /** The persons are told: from now on it stands on the public page, and answers may come in. */
    public void announce(ChangeId id, long seenVersion) {
        PurposeChange change = kept(id, seenVersion);
        change.announce(LocalDate.now(clock), caller.staff(), clock.instant());
    }

    /** No answers any more; who gave none has not agreed. */
    public void close(ChangeId id, long seenVersion) {
        kept(id, seenVersion).close(LocalDate.now(clock), caller.staff(), clock.instant());
    }

    /** @throws RuleViolation {@code purpose.change-decided} after the persons were told */
    public void drop(ChangeId id, long seenVersion) {
        PurposeChange change = kept(id, seenVersion);
        refuseSubmitted(id);
        change.drop(caller.staff(), clock.instant());
    }

    /**
     * Records what one person answered. Only a yes lets the person into the new purpose; a later no takes the person out.
     *
     * @throws RuleViolation {@code purpose.unknown-person}, and what the change and the keeper of the data refuse
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE})
    public void answer(AnswerChange command) {
        PurposeChange change = readable(command.change());
        String number = command.number() == null ? "" : command.number().strip();
        UUID person = answers.persons()
                .find(change.organization(), change.words().from(), List.of(number))
                .get(number);
        if (person == null) {
            throw new RuleViolation("purpose.unknown-person", number);
        }
        answers.record(
                change,
                person,
                command.answer(),
                command.method(),
                command.capacity(),
                command.answeredOn() == null ? LocalDate.now(clock) : command.answeredOn(),
                command.proof());
    }

    private PurposeChange readable(ChangeId id) {
        return cases.find(id)
                .filter(it -> desk.reading().covers(it.organization(), null))
                .orElseThrow(PurposeDesk::unknown);
    }

    private PurposeChange kept(ChangeId id, long seenVersion) {
        PurposeChange change = cases.find(id).orElseThrow(PurposeDesk::unknown);
        desk.refuseUnlessKept(change.organization(), null);
        versions.check(seenVersion, change.version(), PurposeChange.class, id);
        return change;
    }

    private void refuseSubmitted(ChangeId id) {
        RecordRef ref = new RecordRef(PurposeRecords.CHANGE, id.value());
        if (approvals.standing(ref) == ApprovalStanding.IN_PROGRESS) {
            throw new RuleViolation("purpose.submitted");
        }
    }
}
