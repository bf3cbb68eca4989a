package coop.yakusoku.ejb.shared.jobs;

import java.io.IOException;

/**
 * A kind of work that can be done in the background; a context offers one bean for each.
 *
 * <p>It is called outside of any transaction, in a request context of its own, as the person who started it: the services
 * it calls ask for that person's roles as ever. What it writes it writes through {@link JobRun#together} (all or nothing)
 * or {@link JobRun#chunk} (part by part, with a point to go on from); then a server that dies leaves nothing half.
 */
public interface JobWork {

    /** {@code context.what-it-does}. Its titles and messages are where {@link JobWords} says, its refusals where all are. */
    String name();

    /**
     * Does the work. Ends normally when it is done, with a {@link coop.yakusoku.domain.shared.RuleViolation} when a rule
     * forbids it (the person reads its sentence), and lets {@link JobCancelled} pass.
     */
    void run(JobRun run) throws IOException;
}
