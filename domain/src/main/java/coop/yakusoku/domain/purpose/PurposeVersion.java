package coop.yakusoku.domain.purpose;

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
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * What a purpose says from a day on. Drafted, approved, then unchangeable: the next version ends it on the day before its
 * own first day. A purpose is never taken back for the past, so no version begins before the one it follows.
 */
@Entity
@Audited
@Table(name = "purpose_version")
public class PurposeVersion {

    @Id
    private UUID id;

    @Column(name = "purpose_id")
    private UUID purposeId;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    @Column(name = "name_ja")
    private String nameJa;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "words_ja")
    private String wordsJa;

    @Column(name = "words_en")
    private String wordsEn;

    private String businesses;
    private String categories;

    @Column(name = "legal_note")
    private String legalNote;

    private String reason;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected PurposeVersion() {
        // for JPA
    }

    /** A draft. */
    public PurposeVersion(VersionId id, PurposeId purpose, int number) {
        this.id = id.value();
        this.purposeId = purpose.value();
        this.number = number;
        this.state = VersionState.DRAFT;
    }

    /**
     * Writes the draft.
     *
     * @param why why there is a new version, at most 500 characters
     * @param from its first day
     * @param to its last day, or null for no end
     * @throws RuleViolation {@code purpose.not-a-draft}, {@code purpose.field-missing}, {@code purpose.text-too-long},
     *     {@code purpose.end-before-begin}
     */
    public void write(PurposeWords words, String why, LocalDate from, LocalDate to, StaffId by, Instant at) {
        refuseUnlessDraft();
        Words.required("validFrom", from);
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("purpose.end-before-begin", from);
        }
        nameJa = words.nameJa();
        nameEn = words.nameEn();
        wordsJa = words.wordsJa();
        wordsEn = words.wordsEn();
        businesses = Codes.join(words.businesses());
        categories = Codes.join(words.categories());
        legalNote = words.legalNote();
        reason = Words.required("reason", why, 500);
        validFrom = from;
        validTo = to;
        changedBy = by == null ? null : by.value();
        changedAt = at;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void approve() {
        refuseUnlessDraft();
        state = VersionState.APPROVED;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void drop() {
        refuseUnlessDraft();
        state = VersionState.DROPPED;
    }

    /**
     * Ends it because the next one begins.
     *
     * @throws RuleViolation {@code purpose.version-begins-too-early} when that would be before its own first day
     */
    public void endBefore(LocalDate next) {
        if (!next.isAfter(validFrom)) {
            throw new RuleViolation("purpose.version-begins-too-early", validFrom);
        }
        if (validTo == null || !validTo.isBefore(next)) {
            validTo = next.minusDays(1);
        }
    }

    private void refuseUnlessDraft() {
        if (state != VersionState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
    }

    /** Whether it is what the purpose says on a day. */
    public boolean inForceOn(LocalDate day) {
        return state == VersionState.APPROVED
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    public VersionId id() {
        return new VersionId(id);
    }

    public PurposeId purpose() {
        return new PurposeId(purposeId);
    }

    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public PurposeWords words() {
        return new PurposeWords(
                nameJa, nameEn, wordsJa, wordsEn, Codes.split(businesses), Codes.split(categories), legalNote);
    }

    public String reason() {
        return reason;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; null for no end. */
    public LocalDate validTo() {
        return validTo;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
