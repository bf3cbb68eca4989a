package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.ReviewResult;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A row of the ledger in a yearly review.
 *
 * @param missing the needed fields that are empty, as keys of the form
 * @param result what was answered, or null
 * @param answeredBy the name of who answered, or null
 */
public record ReviewRow(
        EntryId entry,
        long version,
        String number,
        String name,
        String responsibleName,
        EntryStatus status,
        int completion,
        Set<String> missing,
        LocalDate reviewedOn,
        ReviewResult result,
        String answeredBy,
        Instant answeredAt)
        implements Serializable {

    /** Ids only: the row names people. */
    @Override
    public String toString() {
        return "ReviewRow[" + entry + "]";
    }
}
