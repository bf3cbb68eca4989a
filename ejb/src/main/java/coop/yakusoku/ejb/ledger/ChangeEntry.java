package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import java.io.Serializable;

/**
 * A correction of what the ledger says of a row.
 *
 * @param seenVersion the version the form was filled from
 * @param reviewed whether this is at the same time the answer of the yearly review: 変更あり
 */
public record ChangeEntry(EntryId entry, long seenVersion, EntryDetails details, boolean reviewed)
        implements Serializable {

    /** Ids only: the details name people. */
    @Override
    public String toString() {
        return "ChangeEntry[" + entry + "]";
    }
}
