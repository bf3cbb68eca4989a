package coop.yakusoku.domain.member.feed;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.shared.jobs.JobId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One file of the core system, and what became of it.
 *
 * <p>It is born when all its rows have come and could be read, or refused when one could not. A dry run compares it with the
 * register; applying it writes all of it, or nothing. It ends applied, refused or discarded, and stays in the list for ever:
 * its name, what was counted, who sent it; never a value. A file that is applied is never applied again.
 */
@Entity
@Table(name = "member_feed")
public class Feed {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    @Column(name = "file_id")
    private String fileId;

    private byte[] digest;

    private long bytes;

    private String encoding;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    private String channel;

    @Enumerated(EnumType.STRING)
    private FeedState state;

    @Column(name = "dry_run")
    private boolean dryRun;

    private long rows;

    @Column(name = "new_rows")
    private long newRows;

    @Column(name = "changed_rows")
    private long changedRows;

    @Column(name = "same_rows")
    private long sameRows;

    @Column(name = "left_rows")
    private long leftRows;

    @Column(name = "absent_rows")
    private long absentRows;

    @Column(name = "error_rows")
    private long errorRows;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_by_name")
    private String sentByName;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "job_id")
    private UUID jobId;

    protected Feed() {
        // for JPA
    }

    /** The work that checks or applies it. */
    public void begin(JobId job, boolean asDryRun) {
        refuseWhenOver();
        this.jobId = job.value();
        this.dryRun = asDryRun;
    }

    /** A dry run has compared it with the register. */
    public void checked(FeedCounts counts) {
        refuseWhenOver();
        count(counts);
        state = FeedState.CHECKED;
    }

    /** All of it is in the register. */
    public void applied(FeedCounts counts, Instant at) {
        refuseWhenOver();
        count(counts);
        end(FeedState.APPLIED, at);
    }

    /** Something is wrong with it. */
    public void refuse(long wrongRows, Instant at) {
        refuseWhenOver();
        errorRows = wrongRows;
        end(FeedState.REFUSED, at);
    }

    /** It is given up; nothing happens to one that is over. */
    public void discard(Instant at) {
        if (!state.isOver()) {
            end(FeedState.DISCARDED, at);
        }
    }

    private void count(FeedCounts counts) {
        newRows = counts.added();
        changedRows = counts.changed();
        sameRows = counts.same();
        leftRows = counts.left();
        absentRows = counts.absent();
    }

    private void end(FeedState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private void refuseWhenOver() {
        if (state.isOver()) {
            throw new RuleViolation("member.feed-over");
        }
    }

    public FeedId id() {
        return new FeedId(id);
    }

    public FeedKind kind() {
        return kind;
    }

    /** What the sender calls the file. */
    public String fileId() {
        return fileId;
    }

    /** SHA-256 of the bytes that came. */
    public byte[] digest() {
        return digest.clone();
    }

    public long bytes() {
        return bytes;
    }

    public String encoding() {
        return encoding;
    }

    public boolean isCp932() {
        return encoding.equalsIgnoreCase("windows-31j");
    }

    public FeedScope scope() {
        return scope;
    }

    /** {@code SCREEN} or {@code API}. */
    public String channel() {
        return channel;
    }

    public FeedState state() {
        return state;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    /** How many rows of data came. */
    public long rows() {
        return rows;
    }

    /** What the last comparison with the register counted. */
    public FeedCounts counts() {
        return new FeedCounts(newRows, changedRows, sameRows, leftRows, absentRows);
    }

    public long errorRows() {
        return errorRows;
    }

    public StaffId sentBy() {
        return new StaffId(sentBy);
    }

    public String sentByName() {
        return sentByName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The last work on it. */
    public Optional<JobId> job() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }

    @Override
    public String toString() {
        return "Feed[" + id + ", " + kind + ", " + state + "]";
    }
}
