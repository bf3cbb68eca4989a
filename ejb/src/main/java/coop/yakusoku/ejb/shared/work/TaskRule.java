package coop.yakusoku.ejb.shared.work;

/**
 * A reason for a task that can be seen in a register: a year has passed, an edition is newer. A context offers a CDI
 * bean per reason. Every night the tasks are given that are missing, and the reason is taken back where it no longer
 * holds; {@link Tasks#review} does so at once.
 */
public interface TaskRule {

    /** The kind of task, {@code risk.analyse-again}; words under {@code task.analyse-again}. */
    String kind();

    /** Why, as a key of the same texts: {@code reason.year-passed}. */
    String reason();

    /** The page where it is done, with {@code {id}} for the record's id: {@code /risk/assess-asset.xhtml?id={id}}. */
    String page();

    /** PostgreSQL with the columns of {@link RegisterRule#findings}; {@code owner_id} is who gets the task. */
    String records();

    /** So many days from today there is time. */
    default int days() {
        return 30;
    }
}
