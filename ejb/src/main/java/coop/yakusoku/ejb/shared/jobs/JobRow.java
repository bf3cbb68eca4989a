package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.domain.shared.jobs.JobState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A piece of background work in a list.
 *
 * @param context whose texts its words come from
 * @param staffName who started it
 * @param total how much there is in all; null while unknown
 * @param messageKey what it is doing; null when it says nothing
 * @param endedAt null while it is not over
 * @param failureCode the sentence that says why it failed; null unless it did
 * @param resultName the file it made; null when there is none
 * @param mine whether the caller started it
 */
public record JobRow(
        JobId id,
        String context,
        String titleKey,
        List<String> titleDetails,
        String staffName,
        JobState state,
        boolean cancelWished,
        long done,
        Long total,
        String messageKey,
        List<String> messageDetails,
        Instant queuedAt,
        Instant endedAt,
        String failureCode,
        List<String> failureDetails,
        String resultName,
        Long resultBytes,
        boolean mine)
        implements Serializable {

    /** Everything, for who started it. */
    static JobRow own(Job job) {
        return new JobRow(
                job.id(),
                job.context(),
                job.titleKey(),
                job.titleDetails(),
                job.staffName(),
                job.state(),
                job.cancelWished(),
                job.done(),
                job.total().orElse(null),
                job.messageKey().orElse(null),
                job.messageDetails(),
                job.queuedAt(),
                job.endedAt().orElse(null),
                job.failureCode().orElse(null),
                job.failureDetails(),
                job.resultName().orElse(null),
                job.resultBytes().orElse(null),
                true);
    }

    /** The head alone, for who looks after the system: no names of records, no file. */
    static JobRow head(Job job) {
        return new JobRow(
                job.id(),
                job.context(),
                job.titleKey(),
                List.of(),
                job.staffName(),
                job.state(),
                job.cancelWished(),
                job.done(),
                job.total().orElse(null),
                null,
                List.of(),
                job.queuedAt(),
                job.endedAt().orElse(null),
                null,
                List.of(),
                null,
                null,
                false);
    }

    /** 0 to 100; null while nobody knows. */
    public Integer percent() {
        return total == null || total == 0 ? null : (int) Math.min(100, done * 100 / total);
    }

    /** Titles may name people. */
    @Override
    public String toString() {
        return "JobRow[" + id + ", " + state + "]";
    }
}
