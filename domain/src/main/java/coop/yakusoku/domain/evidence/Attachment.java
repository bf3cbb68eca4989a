package coop.yakusoku.domain.evidence;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/**
 * One piece of evidence attached to one record.
 *
 * <p>It is never taken away: who no longer wants it there retires it (取下げ) with a reason, and it is still seen, with
 * that reason, by whoever may read the record. A retired one does not come back; the evidence may be attached anew.
 */
@Entity
@Audited
@Table(name = "evidence_attachment")
public class Attachment {

    private static final int LONGEST_REASON = 400;

    @Id
    @Column(name = "attachment_id")
    private UUID id;

    @Column(name = "evidence_id")
    private UUID evidenceId;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "attached_by")
    private UUID attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "retired_by")
    private UUID retiredBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_reason")
    private String retiredReason;

    @Version
    private long version;

    protected Attachment() {
        // for JPA
    }

    public Attachment(AttachmentId id, EvidenceId evidence, RecordRef record, StaffId by, Instant at) {
        this.id = id.value();
        this.evidenceId = evidence.value();
        this.recordKind = record.kind();
        this.recordId = record.id();
        this.attachedBy = by.value();
        this.attachedAt = at;
    }

    /**
     * Takes it out of force, for a reason.
     *
     * @throws RuleViolation {@code evidence.already-retired}, {@code evidence.reason-missing}, {@code
     *     shared.text-too-long}
     */
    public void retire(String reason, StaffId by, Instant at) {
        if (retiredAt != null) {
            throw new RuleViolation("evidence.already-retired");
        }
        if (JapaneseText.isBlank(reason)) {
            throw new RuleViolation("evidence.reason-missing");
        }
        retiredReason = JapaneseText.atMost(LONGEST_REASON, JapaneseText.strip(reason));
        retiredBy = by.value();
        retiredAt = at;
    }

    public AttachmentId id() {
        return new AttachmentId(id);
    }

    public EvidenceId evidence() {
        return new EvidenceId(evidenceId);
    }

    public RecordRef record() {
        return new RecordRef(recordKind, recordId);
    }

    public boolean retired() {
        return retiredAt != null;
    }

    public long version() {
        return version;
    }
}
