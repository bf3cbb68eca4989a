package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A row of the ledger in a list.
 *
 * @param business 業務名, or null
 * @param responsibleName null without one
 * @param classification 情報種別
 * @param items codes of the items
 * @param purposes codes of the purposes
 * @param count 件数, or null
 * @param overThousand whether a leak of it would tell of more than 1,000 persons
 * @param retentionEnd the last day of keeping it, or null while that cannot be said
 * @param useEnd the last day of using it, or null
 * @param reviewDueOn by when it is to be looked at
 * @param accuracyDueOn by when its correctness is to be checked, or null
 * @param completion in percent
 */
public record LedgerRow(
        EntryId id,
        long version,
        String number,
        String name,
        String business,
        String organizationName,
        String departmentName,
        String responsibleName,
        Classification classification,
        Set<String> items,
        Set<String> purposes,
        Long count,
        boolean overThousand,
        LocalDate retentionEnd,
        LocalDate useEnd,
        LocalDate reviewDueOn,
        LocalDate accuracyDueOn,
        EntryStatus status,
        int completion)
        implements Serializable {

    /** The earlier of both ends, or null. */
    public LocalDate end() {
        if (retentionEnd == null || useEnd == null) {
            return retentionEnd == null ? useEnd : retentionEnd;
        }
        return retentionEnd.isBefore(useEnd) ? retentionEnd : useEnd;
    }

    /** Ids only: the row names a person. */
    @Override
    public String toString() {
        return "LedgerRow[" + id + "]";
    }
}
