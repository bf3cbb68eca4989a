package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.RequestId;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.ledger.Reviews;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads the yearly reviews, as far as the caller sees. */
@Stateless
@RolesAllowed({
    Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
})
public class ReviewQueries {

    /** Each request with how many rows it is about: those of the department that go on, and those the review ended. */
    private static final String COUNTS =
            """
            select r.request_id, r.campaign_id, r.department_id, r.sent_at, r.chased_at, r.chases,
                count(e.entry_id) as rows, count(a.answer_id) as answered,
                count(a.answer_id) filter (where a.result = 'CHANGED') as changed,
                count(a.answer_id) filter (where a.result = 'ABOLISHED') as abolished
            from ledger_review_request r
            left join ledger_entry e on e.department_id = r.department_id
                and (e.status <> 'ABOLISHED' or exists (select 1 from ledger_review_answer b
                    where b.request_id = r.request_id and b.entry_id = e.entry_id))
            left join ledger_review_answer a on a.request_id = r.request_id and a.entry_id = e.entry_id
            group by r.request_id
            """;

    private static final String CAMPAIGNS =
            """
            select c.campaign_id, c.organization_id, o.name as organization_name, c.fiscal_year, c.due_on, c.message,
                count(k.request_id) as departments, coalesce(sum(k.rows), 0) as rows,
                coalesce(sum(k.answered), 0) as answered
            from ledger_campaign c
            join organization_organization o on o.organization_id = c.organization_id
            left join (%s) k on k.campaign_id = c.campaign_id
            where c.organization_id in (:organizations)
            group by c.campaign_id, o.organization_id
            order by c.fiscal_year desc, o.code"""
                    .formatted(COUNTS);

    private static final String PROGRESS =
            """
            select k.*, d.name as department_name from (%s) k
            join organization_department d on d.department_id = k.department_id
            where k.campaign_id = :campaign order by d.code"""
                    .formatted(COUNTS);

    private static final String ROWS =
            """
            select e.entry_id, e.version, e.number, e.name, p.name as responsible_name, e.status, e.completion,
                e.missing, e.reviewed_on, a.result, q.name as answered_by, a.answered_at
            from ledger_review_request r
            join ledger_entry e on e.department_id = r.department_id
            left join ledger_review_answer a on a.request_id = r.request_id and a.entry_id = e.entry_id
            left join organization_person p on p.person_id = e.responsible_id
            left join organization_person q on q.person_id = a.answered_by
            where r.request_id = :request and (e.status <> 'ABOLISHED' or a.answer_id is not null)
            order by (a.answer_id is not null), e.number""";

    private static final String LOADS =
            """
            select d.department_id, d.name, count(e.entry_id) as rows,
                exists (select 1 from ledger_review_request r
                    join ledger_campaign c on c.campaign_id = r.campaign_id
                    where r.department_id = d.department_id and c.fiscal_year = :year) as asked
            from organization_department d
            left join ledger_entry e on e.department_id = d.department_id and e.status <> 'ABOLISHED'
            where d.organization_id = :organization and d.valid_from <= :today
                and (d.valid_to is null or d.valid_to >= :today)
            group by d.department_id order by d.code""";

    private final EntityManager entities;
    private final Ledger ledger;
    private final Reviews reviews;
    private final Clock clock;

    protected ReviewQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public ReviewQueries(EntityManager entities, Ledger ledger, Reviews reviews, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** All reviews of the organisations the caller sees, the latest year first. */
    public List<CampaignRow> campaigns() {
        Query query = entities.createNativeQuery(CAMPAIGNS, Tuple.class)
                .setParameter(
                        "organizations",
                        ledger.reading().organizations().stream().map(OrganizationId::value).toList());
        return rows(query).stream()
                .map(row -> new CampaignRow(
                        new CampaignId(row.get("campaign_id", UUID.class)),
                        new OrganizationId(row.get("organization_id", UUID.class)),
                        row.get("organization_name", String.class),
                        number(row, "fiscal_year"),
                        row.get("due_on", Date.class).toLocalDate(),
                        row.get("message", String.class),
                        number(row, "departments"),
                        number(row, "rows"),
                        number(row, "answered")))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public CampaignRow campaign(CampaignId id) {
        return campaigns().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Ledger::unknown);
    }

    /**
     * How far each department is, by code.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<DepartmentProgress> progress(CampaignId id) {
        CampaignRow campaign = campaign(id);
        Scope mine = ledger.writing();
        return rows(entities.createNativeQuery(PROGRESS, Tuple.class).setParameter("campaign", id.value())).stream()
                .map(row -> progress(row, campaign, mine))
                .toList();
    }

    private static DepartmentProgress progress(Tuple row, CampaignRow campaign, Scope mine) {
        DepartmentId department = new DepartmentId(row.get("department_id", UUID.class));
        return new DepartmentProgress(
                new RequestId(row.get("request_id", UUID.class)),
                department,
                row.get("department_name", String.class),
                number(row, "rows"),
                number(row, "answered"),
                number(row, "changed"),
                number(row, "abolished"),
                row.get("sent_at", Instant.class),
                row.get("chased_at", Instant.class),
                number(row, "chases"),
                mine.covers(campaign.organization(), department));
    }

    /**
     * The rows a department is asked about, those not answered first.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public List<ReviewRow> rows(RequestId id) {
        campaign(reviews.find(id).orElseThrow(Ledger::unknown).campaign());
        return rows(entities.createNativeQuery(ROWS, Tuple.class).setParameter("request", id.value())).stream()
                .map(ReviewQueries::row)
                .toList();
    }

    private static ReviewRow row(Tuple row) {
        String result = row.get("result", String.class);
        return new ReviewRow(
                new EntryId(row.get("entry_id", UUID.class)),
                ((Number) row.get("version")).longValue(),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("responsible_name", String.class),
                EntryStatus.valueOf(row.get("status", String.class)),
                number(row, "completion"),
                Codes.split(row.get("missing", String.class)),
                row.get("reviewed_on", Date.class).toLocalDate(),
                result == null ? null : ReviewResult.valueOf(result),
                row.get("answered_by", String.class),
                row.get("answered_at", Instant.class));
    }

    /** The departments of an organisation of today, with how many rows each keeps. */
    public List<DepartmentLoad> loads(OrganizationId organization, int fiscalYear) {
        if (!ledger.reading().covers(organization, null)) {
            throw Ledger.unknown();
        }
        Query query = entities.createNativeQuery(LOADS, Tuple.class)
                .setParameter("organization", organization.value())
                .setParameter("year", fiscalYear)
                .setParameter("today", LocalDate.now(clock));
        return rows(query).stream()
                .map(row -> new DepartmentLoad(
                        new DepartmentId(row.get("department_id", UUID.class)),
                        row.get("name", String.class),
                        number(row, "rows"),
                        row.get("asked", Boolean.class)))
                .toList();
    }

    private static int number(Tuple row, String column) {
        return ((Number) row.get(column)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
