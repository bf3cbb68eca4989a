package coop.yakusoku.domain.accesslog.review;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * ログ点検 of one organisation's lines in a period. The viewpoints find, the reviewer judges every finding and concludes,
 * somebody else signs or sends back. The reviewer's own lines are left out and counted: another reviewer looks at those.
 * What is signed never changes.
 */
@Entity
@Table(name = "accesslog_review")
public class LogReview {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "review_id"))
    private LogReviewId id;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    @Column(name = "begun_at")
    private Instant begunAt;

    private long lines;

    @Column(name = "own_lines")
    private long ownLines;

    private String conclusion = "";

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String returned = "";

    @Version
    private long version;

    protected LogReview() {
        // for JPA
    }

    /**
     * Begins.
     *
     * @param to the last day, not after today
     * @param lines how many lines were looked through
     * @param ownLines lines of the reviewer's own, left out
     * @throws RuleViolation {@code accesslog.period-backwards}, {@code accesslog.period-not-over}
     */
    public LogReview(
            LogReviewId id, UUID organization, LocalDate from, LocalDate to, LocalDate today, long lines, long ownLines,
            StaffId by, Instant at) {
        if (to.isBefore(from)) {
            throw new RuleViolation("accesslog.period-backwards");
        }
        if (to.isAfter(today)) {
            throw new RuleViolation("accesslog.period-not-over");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.organization = Objects.requireNonNull(organization, "organization");
        this.from = from;
        this.to = to;
        this.lines = lines;
        this.ownLines = ownLines;
        this.reviewer = by.value();
        this.begunAt = Objects.requireNonNull(at, "at");
    }

    /**
     * Whether a person may judge its findings now.
     *
     * @throws RuleViolation {@code accesslog.review-of-another}, {@code accesslog.review-concluded}
     */
    public void requireOpenFor(StaffId by) {
        if (!by.value().equals(reviewer)) {
            throw new RuleViolation("accesslog.review-of-another");
        }
        if (concludedAt != null) {
            throw new RuleViolation("accesslog.review-concluded");
        }
    }

    /**
     * Concludes and hands over to be signed.
     *
     * @param open findings that nobody has judged yet
     * @throws RuleViolation also {@code accesslog.findings-open} with their number, {@code accesslog.conclusion-missing}
     */
    public void conclude(String words, long open, StaffId by, Instant at) {
        requireOpenFor(by);
        if (open > 0) {
            throw new RuleViolation("accesslog.findings-open", open);
        }
        if (words.isBlank()) {
            throw new RuleViolation("accesslog.conclusion-missing");
        }
        conclusion = words.strip();
        concludedAt = Objects.requireNonNull(at, "at");
        returned = "";
    }

    /**
     * Signs.
     *
     * @param about whether a finding is about the signer's own lines
     * @throws RuleViolation {@code accesslog.not-concluded}, {@code accesslog.signs-own-review}, {@code
     *     accesslog.signs-own-lines}, {@code accesslog.already-signed}
     */
    public void sign(StaffId by, boolean about, Instant at) {
        requireSignable(by, about);
        signedBy = by.value();
        signedAt = Objects.requireNonNull(at, "at");
    }

    /** Gives it back to the reviewer. @throws RuleViolation as {@link #sign}, and {@code accesslog.reason-missing} */
    public void sendBack(String reason, StaffId by, boolean about) {
        requireSignable(by, about);
        if (reason.isBlank()) {
            throw new RuleViolation("accesslog.reason-missing");
        }
        returned = reason.strip();
        concludedAt = null;
    }

    private void requireSignable(StaffId by, boolean about) {
        if (signedAt != null) {
            throw new RuleViolation("accesslog.already-signed");
        }
        if (concludedAt == null) {
            throw new RuleViolation("accesslog.not-concluded");
        }
        if (by.value().equals(reviewer)) {
            throw new RuleViolation("accesslog.signs-own-review");
        }
        if (about) {
            throw new RuleViolation("accesslog.signs-own-lines");
        }
    }

    public LogReviewId id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public long version() {
        return version;
    }
}
