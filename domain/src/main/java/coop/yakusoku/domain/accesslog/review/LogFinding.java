package coop.yakusoku.domain.accesslog.review;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a viewpoint found: the lines of one person, or of another system, on one day. Born with its review; judged by the
 * reviewer, again if need be, until the review is concluded. Never about the reviewer.
 */
@Entity
@Table(name = "accesslog_finding")
public class LogFinding {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "finding_id"))
    private LogFindingId id;

    @Column(name = "review_id")
    private UUID review;

    @Enumerated(EnumType.STRING)
    private ViewpointCode viewpoint;

    @Column(name = "staff_id")
    private UUID staff;

    private String account;
    private LocalDate day;
    private int lines;
    private long persons;
    private long[] entries;

    @Enumerated(EnumType.STRING)
    private Judgement result;

    private String note = "";

    @Column(name = "judged_by")
    private UUID judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Version
    private long version;

    protected LogFinding() {
        // for JPA
    }

    /**
     * @param staff whose lines; null when they are another system's
     * @param account the other system's; null when they are a person's
     * @param entries numbers of the lines, the first hundred
     */
    public LogFinding(
            LogFindingId id, LogReviewId review, ViewpointCode viewpoint, UUID staff, String account, LocalDate day,
            int lines, long persons, long[] entries) {
        this.id = Objects.requireNonNull(id, "id");
        this.review = review.value();
        this.viewpoint = Objects.requireNonNull(viewpoint, "viewpoint");
        this.staff = staff;
        this.account = account;
        this.day = Objects.requireNonNull(day, "day");
        this.lines = lines;
        this.persons = persons;
        this.entries = entries.clone();
    }

    /**
     * Says what it is.
     *
     * @param words how it was looked into; needed unless it is fine
     * @throws RuleViolation {@code accesslog.own-lines} when the lines are the judge's own, {@code
     *     accesslog.note-missing}
     */
    public void judge(Judgement judgement, String words, StaffId by, Instant at) {
        if (isOf(by)) {
            throw new RuleViolation("accesslog.own-lines");
        }
        if (judgement != Judgement.FINE && words.isBlank()) {
            throw new RuleViolation("accesslog.note-missing");
        }
        result = Objects.requireNonNull(judgement, "judgement");
        note = words.strip();
        judgedBy = by.value();
        judgedAt = Objects.requireNonNull(at, "at");
    }

    /** Whether the lines are that person's. */
    public boolean isOf(StaffId person) {
        return person.value().equals(staff);
    }

    public LogReviewId review() {
        return new LogReviewId(review);
    }

    public boolean judged() {
        return result != null;
    }

    public long version() {
        return version;
    }
}
