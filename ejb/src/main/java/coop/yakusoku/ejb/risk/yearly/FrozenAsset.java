package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.ejb.risk.Columns;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An asset as it stood when the year was frozen, with the names of that day.
 *
 * @param personal whether it held personal information of any kind
 * @param risks how many threats stood in its analysis
 * @param highest the highest risk value; null when none was rated
 * @param assessedOn the day of its latest rating; null without one
 */
public record FrozenAsset(
        AssetId id,
        String number,
        String name,
        String category,
        String departmentName,
        String ownerName,
        Medium medium,
        boolean personal,
        int importance,
        AssetStatus status,
        LocalDate assessedOn,
        int risks,
        Integer highest)
        implements Serializable {

    static final String COLUMNS = """
            a.asset_id, a.number, a.name, a.category, a.department_name, a.owner_name, a.medium,
            a.personal or a.special_care or a.my_number as personal, a.importance, a.status, a.assessed_on,
            (select count(*) from risk_snapshot_risk r
                where r.snapshot_id = a.snapshot_id and r.asset_id = a.asset_id) as risks,
            (select max(r.risk_value) from risk_snapshot_risk r
                where r.snapshot_id = a.snapshot_id and r.asset_id = a.asset_id) as highest
            """;

    static FrozenAsset of(Columns row) {
        return new FrozenAsset(
                new AssetId(row.id()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.constant(Medium.class),
                row.flag(),
                row.number(),
                row.constant(AssetStatus.class),
                row.day(),
                row.number(),
                row.number());
    }
}
