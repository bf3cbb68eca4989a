package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.Completion;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a record page shows of one row.
 *
 * @param version goes back with every change
 * @param responsibleName null without one
 * @param responsibleInForce whether who answers for it is still appointed today
 * @param handlerNames by name
 * @param retentionEnd the last day of keeping it, or null while that cannot be said
 * @param accuracyDueOn by when its correctness is to be checked, or null
 * @param reviewResult null before the first review
 * @param waiting whether a yearly review waits for an answer for it
 * @param changedBy who changed it last
 * @param mayEdit whether the reader keeps the ledger of its department and it is not abolished
 */
public record EntryDetail(
        EntryId id,
        String number,
        long version,
        EntryDetails details,
        Classification classification,
        Completion completion,
        EntryStatus status,
        String organizationName,
        String departmentName,
        String responsibleName,
        boolean responsibleInForce,
        List<String> handlerNames,
        LocalDate registeredOn,
        LocalDate retentionEnd,
        LocalDate accuracyDueOn,
        LocalDate reviewedOn,
        LocalDate reviewDueOn,
        ReviewResult reviewResult,
        LocalDate abolishedOn,
        boolean waiting,
        String changedBy,
        Instant changedAt,
        boolean mayEdit)
        implements Serializable {

    /** What the frame of its page shows. */
    public RecordHead head() {
        return new RecordHead(
                new RecordRef("ledger.entry", id.value()),
                number,
                details.name(),
                "EntryStatus." + status,
                completion.percent(),
                organizationName + "　" + departmentName,
                "/ledger/entry.xhtml?id=" + id);
    }

    /** Ids only: the record names people. */
    @Override
    public String toString() {
        return "EntryDetail[" + id + "]";
    }
}
