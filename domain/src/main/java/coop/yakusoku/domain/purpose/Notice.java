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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * One edition of a notice, word for word as people were shown it (W-1c). Each record that comes in keeps the id of the
 * edition it came under; so an approved one never changes and never goes, it only ends.
 */
@Entity
@Audited
@Table(name = "purpose_notice")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "point_id")
    private UUID pointId;

    private String number;
    private int edition;
    private String title;
    private String text;
    private long purposes;

    @Column(name = "purpose_codes")
    private String purposeCodes;

    @Column(name = "item_codes")
    private String itemCodes;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

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

    protected Notice() {
        // for JPA
    }

    /** A draft of a point's next edition. */
    public Notice(NoticeId id, AcquisitionPoint point, int edition, LocalDate today) {
        this.id = id.value();
        this.pointId = point.id().value();
        this.number = point.number();
        this.edition = edition;
        this.state = NoticeState.DRAFT;
        this.validFrom = today;
    }

    /**
     * Writes the draft.
     *
     * @param mask the places of the purposes in the masks
     * @throws RuleViolation {@code purpose.not-a-draft}, {@code purpose.field-missing}, {@code purpose.text-too-long}
     */
    public void write(
            String newTitle, String newText, Set<String> purposesNamed, long mask, Set<String> items, StaffId by, Instant at) {
        if (state != NoticeState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
        title = Words.required("noticeTitle", newTitle, 200);
        text = Words.required("noticeText", newText, 10_000);
        if (purposesNamed.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.purposes");
        }
        if (items.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.items");
        }
        purposeCodes = Codes.join(purposesNamed);
        purposes = mask;
        itemCodes = Codes.join(items);
        changedBy = by.value();
        changedAt = at;
    }

    /** @throws RuleViolation {@code purpose.not-a-draft} */
    public void approve(LocalDate today) {
        if (state != NoticeState.DRAFT) {
            throw new RuleViolation("purpose.not-a-draft");
        }
        state = NoticeState.APPROVED;
        validFrom = today;
    }

    /** A newer edition takes its place. */
    public void end(LocalDate today) {
        if (state == NoticeState.APPROVED) {
            state = NoticeState.ENDED;
            validTo = today.isBefore(validFrom) ? validFrom : today;
        }
    }

    public NoticeId id() {
        return new NoticeId(id);
    }

    /** Empty for a general notice. */
    public Optional<PointId> point() {
        return Optional.ofNullable(pointId).map(PointId::new);
    }

    public String number() {
        return number;
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** The places of the purposes it names, as the members' data keeps them. */
    public long mask() {
        return purposes;
    }

    public Set<String> purposes() {
        return Codes.split(purposeCodes);
    }

    public Set<String> items() {
        return Codes.split(itemCodes);
    }

    public NoticeState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Its last day; null while it is shown. */
    public LocalDate validTo() {
        return validTo;
    }

    public long version() {
        return version;
    }
}
