package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the review of the log wants of a person: to be begun for the last month, to be finished, to be signed. */
@ApplicationScoped
class ReviewWork implements WorkSource {

    private static final String LIST = "/accesslog/reviews.xhtml";

    private static final String REVIEWS = """
            select cast(r.review_id as text), o.name || ' ' || r.period_from || '–' || r.period_to,
                count(*) over () as many
            from accesslog_review r join organization_organization o on o.organization_id = r.organization_id
            where %s order by r.period_to limit :most""";

    private static final String DUE = """
            select cast(o.organization_id as text), o.name, count(*) over () as many
            from organization_organization o
            where o.organization_id in (:organizations)
                and exists (select from accesslog_entry e where e.organization_id = o.organization_id
                    and e.at >= :from and e.at < :until)
                and not exists (select from accesslog_review r where r.organization_id = o.organization_id
                    and r.period_from <= :last and r.period_to >= :first)
            order by o.code limit :most""";

    private final EntityManager entities;
    private final Clock clock;

    protected ReviewWork() {
        this(null, null); // for the container's proxy
    }

    @Inject
    ReviewWork(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        List<WorkPile> piles = new ArrayList<>();
        Set<UUID> signs = worker.reach(Roles.CPO, Roles.PRIVACY_MANAGER).organizations();
        if (!signs.isEmpty()) {
            add(piles, "accesslog.review-sign", WorkGroup.APPROVAL, null, entities.createNativeQuery(
                            REVIEWS.formatted("r.concluded_at is not null and r.signed_at is null"
                                    + " and r.reviewer_id <> :me and r.organization_id in (:organizations)"))
                    .setParameter("me", worker.staff().value())
                    .setParameter("organizations", signs)
                    .setParameter("most", most));
        }
        Set<UUID> reviews = worker.reach(Roles.AUDITOR, Roles.PRIVACY_MANAGER).organizations();
        if (!reviews.isEmpty()) {
            add(piles, "accesslog.review-returned", WorkGroup.RETURNED, null, mine(worker, "r.returned <> ''", most));
            add(piles, "accesslog.review-open", WorkGroup.OPEN, null, mine(worker, "r.returned = ''", most));
            LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(1);
            LocalDate due = first.plusMonths(1).plusDays(9);
            add(piles, "accesslog.review-due",
                    due.isBefore(LocalDate.now(clock)) ? WorkGroup.OVERDUE : WorkGroup.DUE, due,
                    entities.createNativeQuery(DUE)
                            .setParameter("organizations", reviews)
                            .setParameter("from", first.atStartOfDay(clock.getZone()).toOffsetDateTime())
                            .setParameter("until", first.plusMonths(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                            .setParameter("first", first)
                            .setParameter("last", first.plusMonths(1).minusDays(1))
                            .setParameter("most", most));
        }
        return piles;
    }

    private Query mine(Worker worker, String condition, int most) {
        return entities.createNativeQuery(
                        REVIEWS.formatted("r.concluded_at is null and r.reviewer_id = :me and " + condition))
                .setParameter("me", worker.staff().value())
                .setParameter("most", most);
    }

    private static void add(List<WorkPile> piles, String kind, WorkGroup group, LocalDate due, Query query) {
        List<Object[]> rows = rows(query);
        if (rows.isEmpty()) {
            return;
        }
        List<WorkItem> items = rows.stream()
                .map(row -> new WorkItem(
                        (String) row[0],
                        (String) row[1],
                        null,
                        due,
                        due == null && group != WorkGroup.APPROVAL,
                        due == null ? "/accesslog/review.xhtml?id=" + row[0] : LIST + "?org=" + row[0]))
                .toList();
        piles.add(new WorkPile(kind, group, ((Number) rows.get(0)[2]).longValue(), LIST, items));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
