package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.accesslog.review.Judgement;
import coop.yakusoku.domain.accesslog.review.LogFindingId;
import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.accesslog.review.ViewpointCode;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.who.LoggedMember;
import coop.yakusoku.ejb.accesslog.who.LoggedMembers;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads reviews of the log within the caller's reach. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER})
public class LogReviewQueries {

    private static final String REVIEWS = """
            select r.review_id, o.name, r.period_from, r.period_to, p.name, r.begun_at, r.lines, r.own_lines,
                (select count(*) from accesslog_finding f where f.review_id = r.review_id),
                (select count(*) from accesslog_finding f where f.review_id = r.review_id and f.result is not null),
                (select count(*) from accesslog_finding f where f.review_id = r.review_id and f.result = 'VIOLATION'),
                r.conclusion, r.concluded_at, s.name, r.signed_at, r.returned, r.reviewer_id, r.version
            from accesslog_review r
                join organization_organization o on o.organization_id = r.organization_id
                join organization_person p on p.person_id = r.reviewer_id
                left join organization_person s on s.person_id = r.signed_by
            where r.organization_id in (:organizations) %s
            order by r.period_to desc, r.begun_at desc
            limit 200""";

    private static final String FINDINGS = """
            select f.finding_id, f.review_id, f.viewpoint, coalesce(p.name, f.account), coalesce(d.name, ''), f.day,
                f.lines, f.persons, f.result, f.note, j.name, f.version
            from accesslog_finding f
                join accesslog_review r on r.review_id = f.review_id
                join accesslog_viewpoint v on v.code = f.viewpoint
                left join organization_person p on p.person_id = f.staff_id
                left join organization_department d on d.department_id = p.department_id
                left join organization_person j on j.person_id = f.judged_by
            where r.organization_id in (:organizations) and %s
            order by f.result is not null, v.place, f.day, f.lines desc, f.finding_id""";

    private static final String LINES = """
            select e.id, e.at, e.action, e.purpose, e.role, e.member_id, e.persons, e.detail, host(e.client_address)
            from accesslog_finding f join accesslog_entry e on e.id = any (f.entries)
                and e.at >= cast(f.day - 1 as timestamp) and e.at < cast(f.day + 2 as timestamp)
            where f.finding_id = :id order by e.id""";

    /** Stands for no organisation; a list in SQL is never empty. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final EntityManager entities;
    private final Caller caller;
    private final LoggedMembers members;

    protected LogReviewQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public LogReviewQueries(EntityManager entities, Caller caller, LoggedMembers members) {
        this.entities = entities;
        this.caller = caller;
        this.members = members;
    }

    /** The newest periods first. */
    public List<ReviewRow> reviews() {
        return reviews("", null);
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public ReviewRow review(LogReviewId id) {
        return reviews("and r.review_id = :id", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private List<ReviewRow> reviews(String condition, UUID id) {
        Query query = entities.createNativeQuery(REVIEWS.formatted(condition))
                .setParameter("organizations", organizations());
        if (id != null) {
            query.setParameter("id", id);
        }
        return rows(query).stream().map(this::review).toList();
    }

    /** What the viewpoints found; what is not judged comes first. */
    public List<FindingRow> findings(LogReviewId review) {
        return rows(entities.createNativeQuery(FINDINGS.formatted("f.review_id = :id"))
                        .setParameter("organizations", organizations())
                        .setParameter("id", review.value())).stream()
                .map(LogReviewQueries::finding)
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public FindingRow finding(LogFindingId id) {
        return rows(entities.createNativeQuery(FINDINGS.formatted("f.finding_id = :id"))
                        .setParameter("organizations", organizations())
                        .setParameter("id", id.value())).stream()
                .map(LogReviewQueries::finding)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** The lines behind a finding, the first hundred. Those of a month that was taken off are no longer there. */
    public List<LineRow> lines(LogFindingId finding) {
        finding(finding);
        return rows(entities.createNativeQuery(LINES).setParameter("id", finding.value())).stream()
                .map(this::line)
                .toList();
    }

    /** The organisations whose lines the caller may review; empty for who only signs. */
    public List<OrganizationName> reviewable() {
        if (!caller.has(Roles.AUDITOR, Roles.PRIVACY_MANAGER)) {
            return List.of();
        }
        Set<UUID> mine = ids(caller.scope(Roles.AUDITOR, Roles.PRIVACY_MANAGER).organizations());
        Query query = entities.createNativeQuery("select organization_id, name from organization_organization"
                        + " where organization_id in (:organizations) order by code")
                .setParameter("organizations", mine);
        return rows(query).stream()
                .map(row -> new OrganizationName(new OrganizationId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    private Set<UUID> organizations() {
        return ids(caller.scope(Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER).organizations());
    }

    private static Set<UUID> ids(Set<OrganizationId> organizations) {
        return organizations.isEmpty()
                ? Set.of(NOWHERE)
                : organizations.stream().map(OrganizationId::value).collect(Collectors.toSet());
    }

    private ReviewRow review(Object[] row) {
        return new ReviewRow(
                new LogReviewId((UUID) row[0]), (String) row[1], day(row[2]), day(row[3]), (String) row[4],
                (Instant) row[5], number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]),
                (String) row[11], (Instant) row[12], (String) row[13], (Instant) row[14], (String) row[15],
                caller.staff().value().equals(row[16]), number(row[17]));
    }

    private static FindingRow finding(Object[] row) {
        return new FindingRow(
                new LogFindingId((UUID) row[0]), new LogReviewId((UUID) row[1]),
                ViewpointCode.valueOf((String) row[2]), (String) row[3], (String) row[4], day(row[5]),
                (int) number(row[6]), number(row[7]), row[8] == null ? null : Judgement.valueOf((String) row[8]),
                (String) row[9], (String) row[10], number(row[11]));
    }

    private LineRow line(Object[] row) {
        String member = row[5] == null
                ? null
                : members.byId((UUID) row[5]).map(LoggedMember::number).orElse("—");
        return new LineRow(
                number(row[0]), (Instant) row[1], Deed.valueOf((String) row[2]), (String) row[3], (String) row[4],
                member, (int) number(row[6]), (String) row[7], (String) row[8]);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
