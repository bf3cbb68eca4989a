package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Completion;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything a record page shows of one asset.
 *
 * @param version goes back with every change
 * @param ownerName null without an owner
 * @param parent null without one, or when the reader may not see it
 * @param children those the reader may see, by number
 * @param changedBy who changed it last
 * @param mayEdit whether the reader keeps the register of its department
 */
public record AssetDetail(
        AssetId id,
        String number,
        long version,
        AssetDetails details,
        int importance,
        String organizationName,
        String departmentName,
        String ownerName,
        AssetChoice parent,
        List<AssetChoice> children,
        Completion completion,
        String changedBy,
        Instant changedAt,
        boolean mayEdit)
        implements Serializable {

    /** The head of its page, as {@code AssetRecords} gives it to others. */
    public RecordHead head() {
        return new RecordHead(
                new RecordRef(AssetRecords.KIND, id.value()),
                number,
                details.name(),
                "AssetStatus." + details.status(),
                completion.percent(),
                organizationName + "　" + departmentName,
                AssetRecords.page(id.value()));
    }

    /** Ids only: the record names people. */
    @Override
    public String toString() {
        return "AssetDetail[" + id + "]";
    }
}
