package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Evidence attached to a record, in a list.
 *
 * @param version of the attachment, goes back with its retirement
 * @param mediaType what the file really is
 * @param bytes how large it is
 * @param standing whether it is still good
 * @param retiredBy null, as day and reason, while in force
 */
public record EvidenceRow(
        AttachmentId attachment,
        long version,
        EvidenceId evidence,
        RecordRef record,
        String title,
        String note,
        String fileName,
        String mediaType,
        long bytes,
        LocalDate doneOn,
        LocalDate expiresOn,
        EvidenceStanding standing,
        StaffId attacher,
        String attachedBy,
        Instant attachedAt,
        String retiredBy,
        Instant retiredAt,
        String retiredReason)
        implements Serializable {

    static final String COLUMNS = """
            select t.attachment_id, t.version, e.evidence_id, t.record_kind, t.record_id, e.title, e.note, e.file_name,
                f.media_type, f.bytes, e.done_on, e.expires_on, b.name as attached_name, t.attached_at,
                r.name as retired_name, t.retired_at, t.retired_reason, l.warn_days, t.attached_by
            """;

    static final String FROM = """
            from evidence_attachment t
            join evidence_evidence e on e.evidence_id = t.evidence_id
            join evidence_file f on f.file_id = e.file_id
            cross join evidence_limit l
            """;

    static final String NAMES = """
            join organization_person b on b.person_id = t.attached_by
            left join organization_person r on r.person_id = t.retired_by
            """;

    static EvidenceRow of(Object[] row, LocalDate today) {
        LocalDate expiresOn = day(row[11]);
        Instant retiredAt = moment(row[15]);
        return new EvidenceRow(
                new AttachmentId((UUID) row[0]),
                ((Number) row[1]).longValue(),
                new EvidenceId((UUID) row[2]),
                new RecordRef((String) row[3], (UUID) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                ((Number) row[9]).longValue(),
                day(row[10]),
                expiresOn,
                EvidenceStanding.of(retiredAt != null, expiresOn, today, ((Number) row[17]).intValue()),
                new StaffId((UUID) row[18]),
                (String) row[12],
                moment(row[13]),
                (String) row[14],
                retiredAt,
                (String) row[16]);
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    static Instant moment(Object moment) {
        if (moment instanceof java.time.OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return moment instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) moment;
    }

    /** Ids only: titles and names tell of people. */
    @Override
    public String toString() {
        return "EvidenceRow[" + attachment + "]";
    }
}
