package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import java.util.List;
import java.util.Properties;

/**
 * Starts work in the background. The services of the contexts call it; whoever may call the service may start the work.
 *
 * <p>The work begins after the caller's transaction has committed, and not at all when it rolls back. It runs with the
 * identity of the caller and with what the caller was appointed for when it began.
 */
public interface Jobs {

    /** How many unfinished pieces of work one person may have. */
    int MOST_UNFINISHED = 5;

    /**
     * @param work the name of a {@link JobWork}
     * @param parameters what the work is told; no personal data but ids
     * @param titleKey the text that names the work to its reader, in the words of the work's context: see {@link JobWords}
     * @param titleDetails what fills the title's placeholders, ready to be read
     * @throws RuleViolation {@code shared.jobs-too-many} (with the limit) when the caller has too much unfinished
     * @throws IllegalArgumentException when there is no such work
     */
    JobId start(String work, Properties parameters, String titleKey, List<String> titleDetails);

    /** The same for a title without placeholders. */
    default JobId start(String work, Properties parameters, String titleKey) {
        return start(work, parameters, titleKey, List.of());
    }
}
