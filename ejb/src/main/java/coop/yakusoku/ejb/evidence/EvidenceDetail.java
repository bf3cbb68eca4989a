package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.EvidenceDetails;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything known of one piece of evidence.
 *
 * @param sha256 in hexadecimal, for who wants to compare
 * @param uses the records it is or was attached to, as far as the reader may read them
 * @param mayChange whether the reader may correct what is said of it
 */
public record EvidenceDetail(
        EvidenceId id,
        long version,
        EvidenceDetails details,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        String registeredBy,
        Instant registeredAt,
        EvidenceStanding standing,
        List<Use> uses,
        boolean mayChange)
        implements Serializable {

    /**
     * A record it is attached to.
     *
     * @param row the attachment
     * @param record the record
     * @param mayRetire whether the reader may retire it there
     */
    public record Use(EvidenceRow row, RecordHead record, boolean mayRetire) implements Serializable {}

    /** Ids only: titles and names tell of people. */
    @Override
    public String toString() {
        return "EvidenceDetail[" + id + "]";
    }
}
