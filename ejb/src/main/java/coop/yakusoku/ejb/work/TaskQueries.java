package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.work.TaskId;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Reads tasks: one's own, and those of the departments one keeps the register of. */
@Stateless
public class TaskQueries {

    /** SQL that holds for tasks nobody has any more; asks for {@code :today}. */
    static final String NOBODYS = """
            (t.assignee is null or exists (select 1 from organization_person gone
                where gone.person_id = t.assignee and gone.left_on < :today))""";

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    private final EntityManager entities;
    private final Workers workers;

    protected TaskQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    TaskQueries(EntityManager entities, Workers workers) {
        this.entities = entities;
        this.workers = workers;
    }

    /**
     * A task that is the caller's, or one of a department whose register the caller keeps.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    @RolesAllowed(Roles.STAFF)
    public TaskRow task(TaskId id) {
        Worker worker = workers.caller(Locale.JAPANESE);
        Reached keeping = Reached.of(worker.reach(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER));
        List<?> rows = keeping.bind(entities.createNativeQuery("""
                        select t.kind, t.title, t.page, o.name as organization_name, d.name as department_name,
                            p.name as assignee_name, t.due_on, t.given_at, t.done_at
                        from work_task t
                        join organization_organization o on o.organization_id = t.organization_id
                        left join organization_department d on d.department_id = t.department_id
                        left join organization_person p on p.person_id = t.assignee
                        where t.task_id = :task and (t.assignee = :me or\s""" + Reached.within("t") + ")"))
                .setParameter("task", id.value())
                .setParameter("me", worker.staff().value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        Object[] row = (Object[]) rows.get(0);
        return new TaskRow(
                id.toString(),
                (String) row[0],
                (String) row[1],
                worker.has(READERS) ? (String) row[2] : null,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Reached.day(row[6]),
                Reached.moment(row[7]),
                Reached.moment(row[8]),
                reasons(id));
    }

    private List<TaskRow.Reason> reasons(TaskId id) {
        List<?> rows = entities.createNativeQuery("""
                        select reason, since, cured_on from work_task_reason where task_id = :task order by since, reason
                        """)
                .setParameter("task", id.value())
                .getResultList();
        return rows.stream()
                .map(line -> (Object[]) line)
                .map(row -> new TaskRow.Reason((String) row[0], Reached.day(row[1]), Reached.day(row[2])))
                .toList();
    }
}
