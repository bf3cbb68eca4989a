package coop.yakusoku.ejb.ledger;

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
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the ledger wants of a person: rows to be confirmed in a yearly review, rows not looked at for a year, rows that
 * are incomplete, ends that come, accuracy checks that are late.
 */
@ApplicationScoped
class LedgerWork implements WorkSource {

    /** For whom an open review's rows wait, and what else is due, in one statement. */
    private static final String DUE =
            """
            select kind, id, number, name, due_on, count(*) over (partition by kind) as many,
                row_number() over (partition by kind order by due_on nulls last, number) as place
            from (
                select 'ledger.review' as kind, e.entry_id as id, e.number, e.name, c.due_on
                from ledger_entry e
                join ledger_review_request r on r.department_id = e.department_id
                join ledger_campaign c on c.campaign_id = r.campaign_id
                where %1$s and e.status <> 'ABOLISHED'
                    and not exists (select 1 from ledger_review_answer a
                        where a.request_id = r.request_id and a.entry_id = e.entry_id)
                    and not exists (select 1 from ledger_review_request n
                        where n.department_id = r.department_id and n.sent_at > r.sent_at)
                union all
                select 'ledger.review-late', e.entry_id, e.number, e.name, e.review_due_on
                from ledger_entry e
                where %1$s and e.status <> 'ABOLISHED' and e.review_due_on < :today
                union all
                select 'ledger.ending', e.entry_id, e.number, e.name, least(e.retention_end, e.use_end)
                from ledger_entry e
                where %1$s and e.status <> 'ABOLISHED' and least(e.retention_end, e.use_end) <= :ending
                union all
                select 'ledger.accuracy-late', e.entry_id, e.number, e.name, e.accuracy_due_on
                from ledger_entry e
                where %1$s and e.status <> 'ABOLISHED' and e.accuracy_due_on < :today
                union all
                select 'ledger.incomplete', e.entry_id, e.number, e.name, cast(null as date)
                from ledger_entry e
                where %1$s and e.status = 'DRAFT') due
            """;

    private static final String MINE = "(e.organization_id in (:organizations) or e.department_id in (:departments))";

    /** Kinds of work in the order of their urgency, with what each asks and the list that shows it. */
    private enum Kind {
        REVIEW("ledger.review", WorkGroup.DUE, "/ledger/reviews.xhtml"),
        REVIEW_LATE("ledger.review-late", WorkGroup.OVERDUE, "/ledger/entries.xhtml?list=REVIEW_LATE"),
        ENDING("ledger.ending", WorkGroup.EXPIRING, "/ledger/entries.xhtml?list=ENDING"),
        ACCURACY_LATE("ledger.accuracy-late", WorkGroup.OVERDUE, "/ledger/entries.xhtml?list=ACCURACY_LATE"),
        INCOMPLETE("ledger.incomplete", WorkGroup.OPEN, "/ledger/entries.xhtml?list=INCOMPLETE");

        private final String name;
        private final WorkGroup group;
        private final String list;

        Kind(String name, WorkGroup group, String list) {
            this.name = name;
            this.group = group;
            this.list = list;
        }
    }

    private final EntityManager entities;
    private final Clock clock;

    protected LedgerWork() {
        this(null, null); // for the container's proxy
    }

    @Inject
    LedgerWork(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        Worker.Reach reach = worker.reach(Roles.PROTECTION_OFFICER);
        if (reach.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Query query = entities.createNativeQuery(
                        "select * from (" + DUE.formatted(MINE) + ") numbered where place <= :most order by kind, place")
                .setParameter("organizations", reach.organizations())
                .setParameter("departments", reach.departments())
                .setParameter("today", today)
                .setParameter("ending", today.plusDays(LedgerSelection.ENDING_DAYS))
                .setParameter("most", most);
        Map<String, List<Object[]>> byKind = rows(query).stream()
                .collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()));
        return Arrays.stream(Kind.values())
                .filter(kind -> byKind.containsKey(kind.name))
                .map(kind -> pile(kind, byKind.get(kind.name), today))
                .toList();
    }

    private static WorkPile pile(Kind kind, List<Object[]> rows, LocalDate today) {
        List<WorkItem> items = rows.stream().map(LedgerWork::item).toList();
        boolean late = items.get(0).due() != null && items.get(0).due().isBefore(today);
        WorkGroup group = kind == Kind.REVIEW && late ? WorkGroup.OVERDUE : kind.group;
        return new WorkPile(kind.name, group, ((Number) rows.get(0)[5]).longValue(), kind.list, items);
    }

    private static WorkItem item(Object[] row) {
        Date due = (Date) row[4];
        return new WorkItem(
                row[1].toString(),
                row[2] + " " + row[3],
                null,
                due == null ? null : due.toLocalDate(),
                false,
                "/ledger/entry.xhtml?id=" + row[1]);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
