package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.TaskRule;
import coop.yakusoku.ejb.shared.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tasks in PostgreSQL: each deed is one statement, so that two at the same moment give one task. */
@ApplicationScoped
class TaskBook implements Tasks {

    private static final String ASSIGN = """
            with given as (
                insert into work_task as w (task_id, kind, record_id, title, page, organization_id, department_id,
                    assignee, due_on, given_at)
                values (gen_random_uuid(), :kind, :record, left(:title, 300), :page, :organization,
                    cast(nullif(:department, '') as uuid), cast(nullif(:assignee, '') as uuid), :due, :now)
                on conflict (kind, record_id) where done_at is null do update set
                    title = excluded.title, page = excluded.page, assignee = coalesce(w.assignee, excluded.assignee),
                    due_on = least(w.due_on, excluded.due_on)
                returning task_id
            )
            insert into work_task_reason as r (task_id, reason, since)
            select task_id, :reason, :day from given
            on conflict (task_id, reason) do update set cured_on = null,
                since = case when r.cured_on is null then r.since else excluded.since end
            """;

    private static final String CURED = """
            update work_task_reason r set cured_on = :day
            from work_task t
            where t.task_id = r.task_id and t.kind = :kind and t.record_id = :record and t.done_at is null
              and r.cured_on is null and (:reasons = '{}' or r.reason = any (cast(:reasons as varchar[])))
            """;

    private final EntityManager entities;
    private final Instance<TaskRule> rules;
    private final Clock clock;

    protected TaskBook() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    TaskBook(EntityManager entities, @Any Instance<TaskRule> rules, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void assign(Assignment task) {
        entities.createNativeQuery(ASSIGN)
                .setParameter("kind", task.kind())
                .setParameter("record", task.record())
                .setParameter("title", task.title())
                .setParameter("page", task.page())
                .setParameter("organization", task.organization())
                .setParameter("department", text(task.department()))
                .setParameter("assignee", text(task.assignee() == null ? null : task.assignee().value()))
                .setParameter("due", task.due())
                .setParameter("reason", task.reason())
                .setParameter("day", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Override
    public void done(String kind, UUID record, String... reasons) {
        int cured = entities.createNativeQuery(CURED)
                .setParameter("kind", kind)
                .setParameter("record", record)
                .setParameter("reasons", Arrays.stream(reasons).collect(Collectors.joining(",", "{", "}")))
                .setParameter("day", LocalDate.now(clock))
                .executeUpdate();
        if (cured > 0) {
            close(kind);
        }
    }

    @Override
    public void review(String kind) {
        rules.stream().filter(rule -> rule.kind().equals(kind)).forEach(this::follow);
    }

    /** Gives what a rule asks for, and takes back what it no longer asks for; answers how many tasks it gave. */
    int follow(TaskRule rule) {
        LocalDate today = LocalDate.now(clock);
        String records = rule.records();
        Query giving = entities.createNativeQuery(RegisterStatements.tasks(records))
                .setParameter("kind", rule.kind())
                .setParameter("reason", rule.reason())
                .setParameter("page", rule.page())
                .setParameter("due", today.plusDays(rule.days()))
                .setParameter("day", today)
                .setParameter("now", clock.instant());
        Query taking = entities.createNativeQuery(RegisterStatements.noLonger(records))
                .setParameter("kind", rule.kind())
                .setParameter("reason", rule.reason())
                .setParameter("day", today);
        if (records.contains(":today")) {
            giving.setParameter("today", today);
            taking.setParameter("today", today);
        }
        int given = ((Number) giving.getSingleResult()).intValue();
        taking.executeUpdate();
        close(rule.kind());
        return given;
    }

    private void close(String kind) {
        entities.createNativeQuery(RegisterStatements.DONE)
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** An empty text for none: a null would reach the database without a type. */
    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }
}
