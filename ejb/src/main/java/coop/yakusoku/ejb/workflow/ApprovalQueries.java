package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads applications, as far as the caller drafted them, acted or may act on them, or reads the registers they are of. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ApprovalQueries {

    private final EntityManager entities;
    private final Applications applications;
    private final Approvables approvables;
    private final Approvals approvals;
    private final ApprovalSelection selection;
    private final Staleness staleness;
    private final Desk desk;
    private final Portrait portrait;

    protected ApprovalQueries() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ApprovalQueries(
            EntityManager entities,
            Applications applications,
            Approvables approvables,
            Approvals approvals,
            ApprovalSelection selection,
            Staleness staleness,
            Desk desk,
            Portrait portrait) {
        this.entities = entities;
        this.applications = applications;
        this.approvables = approvables;
        this.approvals = approvals;
        this.selection = selection;
        this.staleness = staleness;
        this.desk = desk;
        this.portrait = portrait;
    }

    /** One page of the list. */
    public List<ApprovalRow> page(ApprovalFilter filter, int first, int atMost) {
        String order = " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", a.number desc";
        return selection
                .query(ApprovalSelection.ROW, order, filter, ApprovalRow.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many the filter finds. */
    public long count(ApprovalFilter filter) {
        return selection.query("select count(a) ", "", filter, Long.class).getSingleResult();
    }

    /** How applications of a list stand now, by id: a decided one may have been changed since. */
    public Map<ApprovalId, ListedState> listed(Collection<ApprovalRow> rows) {
        Set<UUID> stale = staleness.among(rows.stream()
                .filter(it -> it.state() == ApprovalState.APPROVED)
                .map(it -> it.id().value())
                .toList());
        Map<ApprovalId, ListedState> standings = new HashMap<>();
        rows.forEach(it -> standings.put(
                it.id(),
                ListedState.of(it.state(), it.held(), stale.contains(it.id().value()))));
        return standings;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may read */
    public ApprovalDetail detail(ApprovalId id) {
        Approval approval = applications
                .find(id)
                .filter(desk::mayRead)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        return portrait.of(selection.row(id), approval);
    }

    /** What the approvals say of one record; nothing of applications the caller may not read. */
    public RecordApprovals ofRecord(RecordRef record) {
        List<Approval> all = entities.createQuery("""
                        select a from Approval a join a.subjects t where t.recordKind = :kind and t.recordId = :id
                        order by a.number desc
                        """, Approval.class)
                .setParameter("kind", record.kind())
                .setParameter("id", record.id())
                .getResultList()
                .stream()
                .filter(desk::mayRead)
                .toList();
        boolean draftable = approvables
                .of(record.kind())
                .map(it -> it.draftable(Set.of(record)).contains(record))
                .orElse(false);
        ApprovalStanding standing =
                all.isEmpty() && !draftable ? ApprovalStanding.NONE : approvals.standing(record);
        boolean free = standing == ApprovalStanding.NONE
                || standing == ApprovalStanding.STALE
                || standing == ApprovalStanding.REJECTED;
        return new RecordApprovals(
                record,
                standing,
                all.isEmpty() ? null : portrait.of(selection.row(all.get(0).id()), all.get(0)),
                all.stream().skip(1).map(it -> selection.row(it.id())).toList(),
                draftable && free);
    }

    /**
     * The way records would go that the caller may submit.
     *
     * @throws RuleViolation {@code shared.unknown-record}, {@code workflow.not-yours-to-submit}, {@code
     *     workflow.no-route}, {@code workflow.no-approver}, and what the kind of record refuses
     */
    public SubmissionPreview preview(List<RecordRef> records) {
        if (records.isEmpty()) {
            throw new RuleViolation("workflow.nothing-to-submit");
        }
        return portrait.of(desk.preview(records));
    }

    /** What counts as approved of these records, for lists of them. The caller has read the records already. */
    public Map<RecordRef, ApprovalStanding> standings(Collection<RecordRef> records) {
        Set<RecordRef> mine = new HashSet<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::kind))
                .forEach((kind, those) -> mine.addAll(approvables
                        .of(kind)
                        .map(it -> it.readable(those))
                        .orElse(Set.of())));
        return new HashMap<>(approvals.standings(mine));
    }

    /** The kinds of records that are approved. */
    public List<String> documentTypes() {
        return new ArrayList<>(approvables.documentTypes());
    }
}
