package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedCounts;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobState;
import java.io.Serializable;
import java.time.Instant;

/**
 * A feed in a list and on its page.
 *
 * @param job where the work on it stands; null when none was begun, or it is forgotten
 * @param done how many rows the work has done
 * @param failureCode of the sentence that says why the work ended in vain; null unless it did
 */
public record FeedRow(
        FeedId id,
        FeedKind kind,
        String fileId,
        FeedScope scope,
        String channel,
        String encoding,
        FeedState state,
        boolean dryRun,
        long bytes,
        long rows,
        FeedCounts counts,
        long errorRows,
        String sentByName,
        Instant receivedAt,
        Instant endedAt,
        JobState job,
        long done,
        String failureCode)
        implements Serializable {

    static FeedRow of(Feed feed, Job job) {
        return new FeedRow(
                feed.id(),
                feed.kind(),
                feed.fileId(),
                feed.scope(),
                feed.channel(),
                feed.encoding(),
                feed.state(),
                feed.isDryRun(),
                feed.bytes(),
                feed.rows(),
                feed.counts(),
                feed.errorRows(),
                feed.sentByName(),
                feed.receivedAt(),
                feed.endedAt().orElse(null),
                job == null ? null : job.state(),
                job == null ? 0 : job.done(),
                job == null ? null : job.failureCode().orElse(null));
    }

    /** Whether something is being done with it now. */
    public boolean underWay() {
        return job != null && !job.isOver();
    }

    /** Whether it can be written now: compared, or interrupted on the way. */
    public boolean waiting() {
        return !state.isOver() && !underWay();
    }

    /** 0 to 100. */
    public int percent() {
        return rows == 0 ? 0 : (int) Math.min(100, done * 100 / rows);
    }
}
