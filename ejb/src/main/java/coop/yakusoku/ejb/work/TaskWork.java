package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.WorkWords;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tasks and findings given to somebody, and the tasks of a department that nobody has. */
@ApplicationScoped
class TaskWork implements WorkSource {

    private static final String STATEMENT = """
            with waiting as materialized (
                select case when t.assignee is distinct from :me then 'work.task-open'
                        when t.due_on < :today then 'work.task-overdue' else 'work.task' end as kind,
                    t.task_id as id, t.title, t.kind as what, t.due_on, coalesce(t.assignee = :me, false) as mine
                from work_task t
                where t.done_at is null and (t.assignee = :me or %s)
                union all
                select case when f.due_on < :today then 'work.finding-overdue' else 'work.finding' end,
                    f.finding_id, concat_ws(' ', f.number, f.title), f.rule, f.due_on, true
                from work_finding f
                where f.cured_at is null and f.assignee = :me
            )
            select kind, total, cast(id as text), title, what, due_on, mine from (
                select w.*, count(*) over (partition by kind) as total,
                    row_number() over (partition by kind order by due_on, title, id) as place
                from waiting w) listed
            where place <= :most
            order by kind, place
            """;

    private final EntityManager entities;
    private final Clock clock;

    protected TaskWork() {
        this(null, null); // for the container's proxy
    }

    @Inject
    TaskWork(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        Reached keeping = Reached.of(worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER));
        String nobodys = keeping.nothing()
                ? "false"
                : "(" + TaskQueries.NOBODYS + " and " + Reached.within("t") + ")";
        Query query = entities.createNativeQuery(STATEMENT.formatted(nobodys))
                .setParameter("me", worker.staff().value())
                .setParameter("today", LocalDate.now(clock))
                .setParameter("most", most);
        if (!keeping.nothing()) {
            keeping.bind(query);
        }
        return piles(query.getResultList(), worker);
    }

    private static List<WorkPile> piles(List<?> rows, Worker worker) {
        Map<String, List<WorkItem>> items = new LinkedHashMap<>();
        Map<String, Long> totals = new LinkedHashMap<>();
        for (Object line : rows) {
            Object[] row = (Object[]) line;
            String kind = (String) row[0];
            totals.put(kind, ((Number) row[1]).longValue());
            items.computeIfAbsent(kind, it -> new ArrayList<>()).add(item(row, worker));
        }
        return totals.entrySet().stream()
                .map(pile -> new WorkPile(
                        pile.getKey(), group(pile.getKey()), pile.getValue(), null, items.get(pile.getKey())))
                .toList();
    }

    private static WorkItem item(Object[] row, Worker worker) {
        boolean finding = ((String) row[0]).startsWith("work.finding");
        String what = (String) row[4];
        String about = finding
                ? WorkWords.rule(what, worker.language())
                : WorkWords.task(what, worker.language());
        String page = finding ? "/work/finding.xhtml?id=" : "/work/task.xhtml?id=";
        LocalDate due = Reached.day(row[5]);
        return new WorkItem((String) row[2], (String) row[3], about, due, (Boolean) row[6], page + row[2]);
    }

    private static WorkGroup group(String kind) {
        return switch (kind) {
            case "work.task-overdue", "work.finding-overdue" -> WorkGroup.OVERDUE;
            case "work.task-open" -> WorkGroup.OPEN;
            default -> WorkGroup.ASSIGNED;
        };
    }
}
