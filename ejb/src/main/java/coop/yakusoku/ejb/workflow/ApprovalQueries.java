package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads applications, as far as the caller drafted them, acted or may act on them, or reads the registers they are of. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class ApprovalQueries {

    private static final String ROW = """
            select new coop.yakusoku.ejb.workflow.ApprovalRow(a.id, a.number, a.documentType, a.title, o.name, d.name,
                a.drafterName, a.state, a.awaitedRole, a.submittedAt)
            """;

    private static final String FROM = """
            from Approval a
            join Organization o on o.id.value = a.organization.value
            left join Department d on d.id.value = a.department.value
            where\s""";

    /** Stands for nobody where a list of ids would be empty. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager entities;
    private final Applications applications;
    private final Approvables approvables;
    private final Approvals approvals;
    private final Waiting waiting;
    private final Desk desk;
    private final Portrait portrait;
    private final Caller caller;

    protected ApprovalQueries() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ApprovalQueries(
            EntityManager entities,
            Applications applications,
            Approvables approvables,
            Approvals approvals,
            Waiting waiting,
            Desk desk,
            Portrait portrait,
            Caller caller) {
        this.entities = entities;
        this.applications = applications;
        this.approvables = approvables;
        this.approvals = approvals;
        this.waiting = waiting;
        this.desk = desk;
        this.portrait = portrait;
        this.caller = caller;
    }

    /** One page of the list. */
    public List<ApprovalRow> page(ApprovalFilter filter, int first, int atMost) {
        String order = " order by " + filter.sort().path() + (filter.descending() ? " desc" : "") + ", a.number desc";
        return filtered(ROW + FROM, order, filter, ApprovalRow.class)
                .setFirstResult(first)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** How many the filter finds. */
    public long count(ApprovalFilter filter) {
        return filtered("select count(a) " + FROM, "", filter, Long.class).getSingleResult();
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may read */
    public ApprovalDetail detail(ApprovalId id) {
        Approval approval = applications
                .find(id)
                .filter(desk::mayRead)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        return portrait.of(row(id), approval);
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
                all.isEmpty() ? null : portrait.of(row(all.get(0).id()), all.get(0)),
                all.stream().skip(1).map(it -> row(it.id())).toList(),
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

    private ApprovalRow row(ApprovalId id) {
        return entities.createQuery(ROW + FROM + "a.id.value = :id", ApprovalRow.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String select, String order, ApprovalFilter filter, Class<T> type) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder();
        switch (filter.view()) {
            case MINE -> {
                where.append("a.drafter.value = :me");
                parameters.put("me", caller.staff().value());
            }
            case WAITING -> {
                where.append("a.id.value in :waiting");
                parameters.put("waiting", orNobody(waiting.of(caller.staff(), desk::inForce)));
            }
            case ALL -> {
                where.append("(a.drafter.value = :me or a.id.value in :waiting"
                        + " or exists (select 1 from Act t where t.approvalId = a.id.value and t.byId = :me)"
                        + " or a.organization.value in :organizations or a.department.value in :departments)");
                Scope reading = desk.readsRegisters() ? caller.readable() : Scope.NONE;
                parameters.put("me", caller.staff().value());
                parameters.put("waiting", orNobody(waiting.of(caller.staff(), desk::inForce)));
                parameters.put("organizations", orNobody(values(reading.organizations(), OrganizationId::value)));
                parameters.put("departments", orNobody(values(reading.departments(), DepartmentId::value)));
            }
        }
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.documentType() != null && !filter.documentType().isBlank()) {
            where.append(" and a.documentType = :type");
            parameters.put("type", filter.documentType());
        }
        String key = JapaneseText.searchKey(filter.text());
        if (!key.isEmpty()) {
            where.append(" and a.searchKey like :text" + SearchWords.ESCAPE);
            parameters.put("text", SearchWords.within(key));
        }
        TypedQuery<T> query = entities.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static <T> List<UUID> values(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toList();
    }

    private static List<UUID> orNobody(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NOBODY) : ids;
    }
}
