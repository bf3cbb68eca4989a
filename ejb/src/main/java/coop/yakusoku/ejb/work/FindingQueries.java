package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.FindingId;
import coop.yakusoku.ejb.organization.PersonChoice;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.SearchWords;
import coop.yakusoku.ejb.shared.work.RegisterRule;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what the rules check found, as far as the caller reads the registers. */
@Stateless
public class FindingQueries {

    private static final String FROM = """
            from work_finding f
            join organization_organization o on o.organization_id = f.organization_id
            left join organization_department d on d.department_id = f.department_id
            left join organization_person p on p.person_id = f.assignee
            left join organization_person w on w.person_id = f.owner_id
            """;

    private static final String ROW = """
            select cast(f.finding_id as text), f.rule, f.severity, f.number, f.title, f.detail, f.page, o.name as organization_name,
                d.name as department_name, w.name as owner_name, f.found_at, f.cured_at,
                cast(f.assignee as text), p.name as assignee_name, f.due_on, f.organization_id,
                f.department_id, f.version
            """;

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    /** So many names a choice offers. */
    private static final int COLLEAGUES = 500;

    private final EntityManager entities;
    private final Workers workers;
    private final Instance<RegisterRule> rules;
    private final Clock clock;

    protected FindingQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    FindingQueries(EntityManager entities, Workers workers, @Any Instance<RegisterRule> rules, Clock clock) {
        this.entities = entities;
        this.workers = workers;
        this.rules = rules;
        this.clock = clock;
    }

    /** How many findings of each rule stand, every rule that is run, the gravest first. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<RuleCount> counts() {
        Reached seen = Reached.of(worker().readable());
        List<?> rows = seen.bind(entities.createNativeQuery("select f.rule, count(*) from work_finding f"
                        + " where f.cured_at is null and " + Reached.within("f") + " group by f.rule"))
                .getResultList();
        Map<String, Long> counted = new HashMap<>();
        rows.stream().map(line -> (Object[]) line).forEach(row ->
                counted.put((String) row[0], ((Number) row[1]).longValue()));
        return rules.stream()
                .map(rule -> new RuleCount(rule.code(), rule.severity(), counted.getOrDefault(rule.code(), 0L)))
                .sorted(Comparator.comparing(RuleCount::severity).thenComparing(RuleCount::rule))
                .toList();
    }

    /** One page of the list. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public List<FindingRow> page(FindingFilter filter, FindingFilter.Sort sort, boolean descending, int first, int most) {
        Worker worker = worker();
        String order = " order by " + sort.sql(descending) + ", f.rule, f.number, f.finding_id";
        List<?> rows = filtered(ROW, order, filter, worker)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(line -> row((Object[]) line, worker)).toList();
    }

    /** How many the filter finds. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public long count(FindingFilter filter) {
        return ((Number) filtered("select count(*) ", "", filter, worker()).getSingleResult()).longValue();
    }

    /**
     * One finding, standing or cured: for who reads the register, and for who has it.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    @RolesAllowed(Roles.STAFF)
    public FindingRow finding(FindingId id) {
        Worker worker = worker();
        Reached seen = Reached.of(worker.has(READERS) ? worker.readable() : Worker.Reach.NONE);
        List<?> rows = seen.bind(entities.createNativeQuery(ROW + FROM
                        + " where f.finding_id = :finding and (f.assignee = :me or " + Reached.within("f") + ")"))
                .setParameter("finding", id.value())
                .setParameter("me", worker.staff().value())
                .getResultList();
        return rows.stream()
                .map(line -> row((Object[]) line, worker))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /**
     * Whom a finding can be given to: people of its organisation who log in, its department's first, and the caller.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public List<PersonChoice> assignees(FindingId id) {
        finding(id);
        List<?> rows = entities.createNativeQuery("""
                        select p.person_id, p.number, p.name, d.name as department_name
                        from work_finding f
                        join organization_person p on p.organization_id = f.organization_id
                            or p.person_id in (f.owner_id, f.assignee, :me)
                            or exists (select 1 from organization_appointment a where a.person_id = p.person_id
                                and not a.revoked and a.valid_from <= :today
                                and (a.valid_to is null or a.valid_to >= :today)
                                and a.organization_id = f.organization_id)
                        left join organization_department d on d.department_id = p.department_id
                        where f.finding_id = :finding and p.username is not null
                          and (p.left_on is null or p.left_on >= :today)
                        order by (p.department_id is not distinct from f.department_id) desc, p.kana, p.person_id
                        limit :most
                        """)
                .setParameter("finding", id.value())
                .setParameter("me", worker().staff().value())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("most", COLLEAGUES)
                .getResultList();
        return rows.stream()
                .map(line -> (Object[]) line)
                .map(it -> new PersonChoice(
                        new StaffId((UUID) it[0]), (String) it[1], (String) it[2], (String) it[3]))
                .toList();
    }

    /** The last run that ended; empty before the first. */
    @RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
    public Optional<CheckResult> last() {
        List<?> rows = entities.createNativeQuery("""
                        select started_at, ended_at, rules, found, cured, standing, failed from work_check
                        where ended_at is not null order by ended_at desc limit 1
                        """)
                .getResultList();
        return rows.stream().map(line -> (Object[]) line).findFirst().map(row -> new CheckResult(
                Reached.moment(row[0]),
                Reached.moment(row[1]),
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                ((String) row[6]).isEmpty() ? List.of() : List.of(((String) row[6]).split(","))));
    }

    private Query filtered(String select, String order, FindingFilter filter, Worker worker) {
        StringBuilder where = new StringBuilder(" where f.cured_at is null and ").append(Reached.within("f"));
        Map<String, Object> named = new HashMap<>();
        if (filter.rule() != null && !filter.rule().isBlank()) {
            where.append(" and f.rule = :rule");
            named.put("rule", filter.rule());
        }
        if (filter.severity() != null) {
            where.append(" and f.severity = :severity");
            named.put("severity", filter.severity().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String has = " ilike :text" + SearchWords.ESCAPE;
            where.append(" and (f.number" + has + " or f.title" + has + ")");
            named.put("text", SearchWords.within(filter.text().strip()));
        }
        if (filter.given() != null) {
            where.append(switch (filter.given()) {
                case NOBODY -> " and f.assignee is null";
                case SOMEBODY -> " and f.assignee is not null";
                case ME -> " and f.assignee = :me";
                case LATE -> " and f.due_on < :today";
            });
            if (filter.given() == FindingFilter.Given.ME) {
                named.put("me", worker.staff().value());
            } else if (filter.given() == FindingFilter.Given.LATE) {
                named.put("today", LocalDate.now(clock));
            }
        }
        Query query = Reached.of(worker.readable()).bind(entities.createNativeQuery(select + FROM + where + order));
        named.forEach(query::setParameter);
        return query;
    }

    private FindingRow row(Object[] it, Worker worker) {
        LocalDate due = Reached.day(it[14]);
        Worker.Reach keeping = worker.reach(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
        boolean mayAssign = it[11] == null && keeping.covers((UUID) it[15], (UUID) it[16]);
        return new FindingRow(
                (String) it[0],
                (String) it[1],
                RegisterRule.Severity.valueOf((String) it[2]),
                (String) it[3],
                (String) it[4],
                (String) it[5],
                worker.has(READERS) ? (String) it[6] : null,
                (String) it[7],
                (String) it[8],
                (String) it[9],
                Reached.moment(it[10]),
                Reached.moment(it[11]),
                (String) it[12],
                (String) it[13],
                due,
                due != null && due.isBefore(LocalDate.now(clock)),
                mayAssign,
                ((Number) it[17]).longValue());
    }

    private Worker worker() {
        return workers.caller(Locale.JAPANESE);
    }
}
