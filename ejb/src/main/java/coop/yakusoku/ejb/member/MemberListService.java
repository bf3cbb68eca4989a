package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.member.listing.MemberExport;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.workflow.ApprovalService;
import coop.yakusoku.ejb.workflow.SubmitRecords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Lists of members, by purpose (W-2, 7.4). Nobody takes one without saying for what: the purpose decides over items and
 * persons, in the database. A list of many persons waits for its approval. What leaves is one line in the log, with the
 * number of persons, who they were, and the fingerprint of the file.
 */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO})
public class MemberListService {

    private final EntityManager entities;
    private final MemberGate gate;
    private final MemberListRows rows;
    private final MemberListRule rule;
    private final PurposeChoices purposes;
    private final ApprovalService approvals;
    private final AccessLog log;
    private final Caller caller;
    private final Clock clock;

    protected MemberListService() {
        this(null, null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MemberListService(
            EntityManager entities,
            MemberGate gate,
            MemberListRows rows,
            MemberListRule rule,
            PurposeChoices purposes,
            ApprovalService approvals,
            AccessLog log,
            Caller caller,
            Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.rows = rows;
        this.rule = rule;
        this.purposes = purposes;
        this.approvals = approvals;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many persons a list would hold; a number only, so it is no line in the log unless it is declined. */
    public ListAnswer size(String purpose, OrganizationId organization) {
        Declared declared = gate.declare(new Declaration(purpose, null, organization));
        return declared.granted()
                ? new ListAnswer.Sized(rows.size(organization, rule.approvalOver()))
                : declined(declared);
    }

    /**
     * Asks for a list. One of many persons is submitted for approval at once.
     *
     * @throws RuleViolation {@code member.list-reason-missing}, {@code member.list-empty}, {@code
     *     member.list-kind-outside-purpose} when the purpose does not need what the list is made of; what the approvals
     *     refuse
     */
    public ListAnswer ask(AskForList command) {
        Declared declared = gate.declare(new Declaration(command.purpose(), null, command.organization()));
        if (!declared.granted()) {
            return declined(declared);
        }
        PurposeChoice purpose = purposes.named(command.purpose()).orElseThrow(MemberListService::unknown);
        if (!command.kind().fits(purpose.items())) {
            throw new RuleViolation("member.list-kind-outside-purpose");
        }
        int approvalOver = rule.approvalOver();
        ListSize size = rows.size(command.organization(), approvalOver);

        MemberExport list = new MemberExport(
                ExportId.next(),
                nextNumber(),
                new MemberExport.Wish(
                        command.purpose(),
                        command.organization(),
                        command.kind(),
                        command.kind().columns(purpose.items()),
                        command.reason()),
                size.persons(),
                size.objected(),
                approvalOver,
                caller.staff(),
                clock.instant(),
                LocalDate.now(clock));
        entities.persist(list);
        entities.flush();
        if (list.waits()) {
            approvals.submit(new SubmitRecords(
                    List.of(new RecordRef(ExportApproval.KIND, list.id().value())),
                    ExportApproval.title(list),
                    ""));
        }
        return new ListAnswer.Asked(list.id(), list.waits());
    }

    /**
     * Takes the list out: writes the file and its line in the log. What was written may be handed on only after this
     * returned.
     *
     * @param out a place nobody reads before
     * @return how many persons are in it; empty answers are {@link ListAnswer.Declined}
     * @throws RuleViolation {@code shared.unknown-record} for a list somebody else asked for, {@code
     *     member.list-needs-approval}, {@code member.list-over}, {@code member.list-grown}
     */
    public ListAnswer take(ExportId id, TableFormat format, ListWords words, OutputStream out) throws IOException {
        MemberExport list = entities.find(MemberExport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list == null || !list.askedBy().equals(caller.staff())) {
            throw unknown();
        }
        list.refuseUnlessOpen(LocalDate.now(clock));
        Declared declared = gate.declare(new Declaration(list.purpose(), null, list.organization()));
        if (!declared.granted()) {
            return declined(declared);
        }
        ListedPersons listed = new ListedPersons();
        ListFile file = new ListFile(format, words, list, out);
        List<MemberItem> columns = stillNeeded(list);
        file.open(columns);
        rows.read(list.organization(), columns, (serial, texts) -> {
            listed.add(serial);
            file.row(texts);
        });
        int approvalOver = rule.approvalOver();
        byte[] fingerprint = file.finish(listed.count(), rows.size(list.organization(), approvalOver), clock.instant());

        list.take(listed.count(), approvalOver, clock.instant());
        log.write(AccessLine.export(
                actor(declared, list), list.purpose(), list.kind() + " " + list.number(), listed, fingerprint));
        return new ListAnswer.Sized(new ListSize(listed.count(), 0, 0, approvalOver));
    }

    /** An item the purpose has lost since is no column any more. */
    private List<MemberItem> stillNeeded(MemberExport list) {
        PurposeChoice purpose = purposes.named(list.purpose()).orElseThrow(MemberListService::unknown);
        return list.items().stream().filter(purpose.items()::contains).toList();
    }

    private static Actor actor(Declared declared, MemberExport list) {
        Actor actor = declared.actor();
        return Actor.person(
                actor.staff(), actor.role(), list.organization().value(), actor.department());
    }

    private ListAnswer declined(Declared declared) {
        log.write(AccessLine.refusal(declared.actor(), declared.purpose(), null, declared.refusal()));
        return new ListAnswer.Declined(declared.refusal());
    }

    private long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('member_export_number')")
                        .getSingleResult())
                .longValue();
    }

    private static RuleViolation unknown() {
        return new RuleViolation("shared.unknown-record");
    }
}
