package coop.yakusoku.ejb.shared.work;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gives people tasks: to do something to a record until a day. A task is in the person's inbox until it is done.
 *
 * <p>Not a door: the services that use it ask the roles. What it does happens in the caller's transaction.
 */
public interface Tasks {

    /**
     * Gives a task. A second one of the same kind on the same record is not a second one: its reason is added to the
     * first, the earlier of both days counts, and it stays with the person who has it.
     */
    void assign(Assignment assignment);

    /**
     * These reasons no longer hold; all of them, when none is named. A task without a reason is done. Nothing happens
     * when there is no such task.
     *
     * @param kind {@code context.name}
     * @param record the record the task is about
     * @param reasons as they were given
     */
    void done(String kind, UUID record, String... reasons);

    /** Runs the {@link TaskRule}s of a kind now, not only at night: something changed that many records hang on. */
    void review(String kind);

    /**
     * A task to be given.
     *
     * @param kind {@code context.name}, e.g. {@code risk.analyse-again}; words under {@code task.analyse-again} in the
     *     context's {@code …Words.properties}
     * @param record the record it is about
     * @param title the record's name and number; no personal data of members
     * @param page where it is done, {@code /risk/assess-asset.xhtml?id=…}
     * @param organization the organisation the record belongs to
     * @param department its department; may be null
     * @param assignee who has to do it; null leaves it to the protection officers who reach the department, and where
     *     there is none, to the privacy managers
     * @param due until when
     * @param reason why, as a key of the same texts: {@code reason.environment}
     */
    record Assignment(
            String kind,
            UUID record,
            String title,
            String page,
            UUID organization,
            UUID department,
            StaffId assignee,
            LocalDate due,
            String reason) {}
}
