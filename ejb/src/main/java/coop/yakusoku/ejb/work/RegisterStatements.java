package coop.yakusoku.ejb.work;

/**
 * Brings tables in line with what the statement of a rule finds, inside the database: nothing of a register is loaded,
 * however large it is.
 */
final class RegisterStatements {

    /** A record that a rule finds twice is found once; an address may hold the ids. */
    private static final String FOUND = """
            with found (record_id, number, title, organization_id, department_id, owner_id, detail) as materialized (
                select distinct on (1) * from (
            %s
                ) listed order by 1
            )
            """;

    private static final String PAGE = """
            replace(replace(:page, '{id}', cast(f.record_id as text)),
                '{organization}', cast(f.organization_id as text))""";

    private static final String FINDINGS = FOUND + """
            , kept as (
                insert into work_finding as w (finding_id, rule, severity, record_kind, record_id, number, title, detail,
                    page, organization_id, department_id, owner_id, found_at)
                select gen_random_uuid(), :rule, :severity, :kind, f.record_id, left(f.number, 60), left(f.title, 300),
                    left(f.detail, 500), %s, f.organization_id, f.department_id, f.owner_id, :now
                from found f
                on conflict (rule, record_id) where cured_at is null do update set
                    severity = excluded.severity, number = excluded.number, title = excluded.title,
                    detail = excluded.detail, page = excluded.page, organization_id = excluded.organization_id,
                    department_id = excluded.department_id, owner_id = excluded.owner_id
                returning (xmax = 0) as new
            ), cured as (
                update work_finding w set cured_at = :now, version = w.version + 1
                where w.rule = :rule and w.cured_at is null
                  and not exists (select 1 from found f where f.record_id = w.record_id)
                returning 1
            )
            select (select count(*) from kept where new) as found, (select count(*) from cured) as cured,
                (select count(*) from kept) as standing
            """;

    private static final String GIVEN = FOUND + """
            , given as (
                insert into work_task as w (task_id, kind, record_id, title, page, organization_id, department_id,
                    assignee, due_on, given_at)
                select gen_random_uuid(), :kind, f.record_id, left(concat_ws(' ', f.number, f.title), 300),
                    %s, f.organization_id, f.department_id, f.owner_id, :due, :now
                from found f
                where not exists (
                    select 1 from work_task t join work_task_reason r on r.task_id = t.task_id
                    where t.kind = :kind and t.record_id = f.record_id and t.done_at is null
                      and r.reason = :reason and r.cured_on is null)
                on conflict (kind, record_id) where done_at is null do update set
                    assignee = coalesce(w.assignee, excluded.assignee), due_on = least(w.due_on, excluded.due_on)
                returning w.task_id
            ), explained as (
                insert into work_task_reason (task_id, reason, since)
                select task_id, :reason, :day from given
                on conflict (task_id, reason) do update set since = excluded.since, cured_on = null
                returning 1
            )
            select count(*) from explained
            """;

    private static final String NO_LONGER = FOUND + """
            update work_task_reason r set cured_on = :day
            from work_task t
            where t.task_id = r.task_id and t.kind = :kind and r.reason = :reason and r.cured_on is null
              and t.done_at is null and not exists (select 1 from found f where f.record_id = t.record_id)
            """;

    /** A task is done when no reason is left. */
    static final String DONE = """
            update work_task t set done_at = :now
            where t.kind = :kind and t.done_at is null
              and not exists (select 1 from work_task_reason r where r.task_id = t.task_id and r.cured_on is null)
            """;

    private RegisterStatements() {
        // statements only
    }

    /** Answers how many findings are new, cured, standing. */
    static String findings(String rule) {
        return FINDINGS.formatted(rule, PAGE);
    }

    /** Gives the tasks that are missing; answers how many. */
    static String tasks(String rule) {
        return GIVEN.formatted(rule, PAGE);
    }

    /** Takes a reason back where it no longer holds. */
    static String noLonger(String rule) {
        return NO_LONGER.formatted(rule);
    }
}
