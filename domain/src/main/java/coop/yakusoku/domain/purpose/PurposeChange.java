package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * 利用目的の変更 (W-2b): we want to use what we have for something we did not tell.
 *
 * <p>Drafted with the relevance test; the persons are counted; approved; announced with a text and a day by which to answer;
 * answers come in; closed. Beyond relevance the new use is a purpose of its own, and only who agreed ever enters it: no
 * answer is a no. What is approved does not change any more.
 */
@Entity
@Audited
@Table(name = "purpose_change")
public class PurposeChange {

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organizationId;

    private String number;
    private String title;

    @Column(name = "from_code")
    private String fromCode;

    @Column(name = "to_code")
    private String toCode;

    @Column(name = "new_words")
    private String newWords;

    @Column(name = "new_items")
    private String newItems;

    @Column(name = "same_business")
    private Boolean sameBusiness;

    private Boolean foreseeable;

    @Column(name = "no_burden")
    private Boolean noBurden;

    @Column(name = "test_reason")
    private String testReason;

    @Enumerated(EnumType.STRING)
    private Relevance outcome;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private Long affected;

    @Column(name = "counted_at")
    private Instant countedAt;

    @Column(name = "notice_text")
    private String noticeText;

    @Column(name = "notice_edition")
    private int noticeEdition;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected PurposeChange() {
        // for JPA
    }

    /** A draft. */
    public PurposeChange(ChangeId id, OrganizationId organization, String number) {
        this.id = id.value();
        this.organizationId = organization.value();
        this.number = number;
        this.state = ChangeState.DRAFT;
        this.noticeEdition = 1;
    }

    /**
     * Writes the draft; whoever was counted is counted again.
     *
     * @throws RuleViolation {@code purpose.change-decided} after the approval, {@code purpose.field-missing}, {@code
     *     purpose.text-too-long}, {@code purpose.answer-after-effect} when answers may come in after it takes effect
     */
    public void write(ChangeWords words, RelevanceReview review, StaffId by, Instant at) {
        if (state != ChangeState.DRAFT && state != ChangeState.COUNTED) {
            throw new RuleViolation("purpose.change-decided");
        }
        title = words.title();
        fromCode = words.from();
        newWords = words.newWords();
        newItems = words.newItems();
        noticeText = words.notice();
        answerBy = words.answerBy();
        effectiveOn = words.effectiveOn();
        sameBusiness = review.sameBusiness();
        foreseeable = review.foreseeable();
        noBurden = review.noBurden();
        testReason = review.reason();
        outcome = review.outcome();
        state = ChangeState.DRAFT;
        affected = null;
        countedAt = null;
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.change-decided} */
    public void count(long persons, StaffId by, Instant at) {
        if (state != ChangeState.DRAFT && state != ChangeState.COUNTED) {
            throw new RuleViolation("purpose.change-decided");
        }
        affected = persons;
        countedAt = at;
        state = ChangeState.COUNTED;
        signed(by, at);
    }

    /** @param newPurpose the code of the purpose those who agree enter; null when the change is related and takes none */
    public void approve(String newPurpose) {
        if (state != ChangeState.COUNTED) {
            throw new RuleViolation("purpose.change-not-counted");
        }
        toCode = newPurpose;
        state = ChangeState.APPROVED;
    }

    /**
     * The persons are told, before it takes effect.
     *
     * @throws RuleViolation {@code purpose.change-not-approved}; {@code purpose.answer-by-past} when nobody could answer in
     *     time any more
     */
    public void announce(LocalDate today, StaffId by, Instant at) {
        if (state != ChangeState.APPROVED) {
            throw new RuleViolation("purpose.change-not-approved");
        }
        if (!today.isBefore(answerBy)) {
            throw new RuleViolation("purpose.answer-by-past", answerBy);
        }
        announcedOn = today;
        state = ChangeState.ANNOUNCED;
        signed(by, at);
    }

    /**
     * @param answeredOn the day of the answer
     * @throws RuleViolation {@code purpose.change-takes-no-answers} before the notice, after the end and where none is asked;
     *     {@code purpose.answer-before-notice}; {@code purpose.day-in-future}
     */
    public void refuseAnswer(LocalDate answeredOn, LocalDate today) {
        if (state != ChangeState.ANNOUNCED || outcome == Relevance.RELATED) {
            throw new RuleViolation("purpose.change-takes-no-answers");
        }
        if (answeredOn.isBefore(announcedOn)) {
            throw new RuleViolation("purpose.answer-before-notice", announcedOn);
        }
        if (answeredOn.isAfter(today)) {
            throw new RuleViolation("purpose.day-in-future");
        }
    }

    /** @throws RuleViolation {@code purpose.change-not-announced}, {@code purpose.change-still-open} before the day is over */
    public void close(LocalDate today, StaffId by, Instant at) {
        if (state != ChangeState.ANNOUNCED) {
            throw new RuleViolation("purpose.change-not-announced");
        }
        if (!today.isAfter(answerBy)) {
            throw new RuleViolation("purpose.change-still-open", answerBy);
        }
        closedOn = today;
        state = ChangeState.CLOSED;
        signed(by, at);
    }

    /** @throws RuleViolation {@code purpose.change-decided} after the persons were told */
    public void drop(StaffId by, Instant at) {
        if (state == ChangeState.ANNOUNCED || state == ChangeState.CLOSED) {
            throw new RuleViolation("purpose.change-decided");
        }
        state = ChangeState.DROPPED;
        signed(by, at);
    }

    private void signed(StaffId by, Instant at) {
        changedBy = by.value();
        changedAt = at;
    }

    public ChangeId id() {
        return new ChangeId(id);
    }

    public OrganizationId organization() {
        return new OrganizationId(organizationId);
    }

    public String number() {
        return number;
    }

    public ChangeWords words() {
        return new ChangeWords(title, fromCode, newWords, newItems, noticeText, answerBy, effectiveOn);
    }

    public RelevanceReview review() {
        return new RelevanceReview(sameBusiness, foreseeable, noBurden, testReason);
    }

    public Relevance outcome() {
        return outcome;
    }

    /** The purpose those who agree enter; empty before the approval and for a related change. */
    public Optional<String> newPurpose() {
        return Optional.ofNullable(toCode);
    }

    public ChangeState state() {
        return state;
    }

    /** How many persons it affects; null before they were counted. */
    public Long affected() {
        return affected;
    }

    public Instant countedAt() {
        return countedAt;
    }

    /** The edition of the notice's text that answers refer to. */
    public int noticeEdition() {
        return noticeEdition;
    }

    /** Null before. */
    public LocalDate announcedOn() {
        return announcedOn;
    }

    /** Null before. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public long version() {
        return version;
    }
}
