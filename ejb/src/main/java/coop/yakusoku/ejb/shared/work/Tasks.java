package coop.yakusoku.ejb.shared.work;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Gives people tasks: to do something to a record until a day. A task is in the person's inbox until it is done.
 *
 * <p>Not a door: the services that use it ask the roles. What it does happens in the caller's transaction.
 */
public interface Tasks {

    /**
     * Gives a task. A second task of the same kind on the same record is not a second one: its reasons are added to the
     * first, the earlier of both days counts, and it stays with the person who has it.
     */
    void assign(Assignment assignment);

    /** The task of this kind on this record is done; nothing happens when there is none. */
    void done(String kind, UUID record);

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
     * @param reasons why, as keys of the same texts: {@code reason.environment-changed}
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
            List<String> reasons) {

        public Assignment {
            reasons = List.copyOf(reasons);
        }
    }
}
