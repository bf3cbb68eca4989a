package coop.yakusoku.ejb.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The row a template shows what to write with; its category tells the import to leave it out. */
final class AssetExample {

    /** Columns of yes and no. */
    static final Set<AssetColumn> FLAGS = Set.of(
            AssetColumn.PERSONAL,
            AssetColumn.SPECIAL_CARE,
            AssetColumn.MY_NUMBER,
            AssetColumn.CARRIED_OUT,
            AssetColumn.EXPOSED,
            AssetColumn.EXTERNAL_CONNECTION,
            AssetColumn.CONTRACTOR,
            AssetColumn.PRIVATE_DEVICE,
            AssetColumn.REMOTE_USE);

    /** Columns of marks. */
    static final Set<AssetColumn> MARKS =
            Set.of(AssetColumn.CONFIDENTIALITY, AssetColumn.INTEGRITY, AssetColumn.AVAILABILITY);

    private static final Map<AssetColumn, Object> VALUES = Map.ofEntries(
            Map.entry(AssetColumn.CATEGORY, "（記入例）組合員サービス"),
            Map.entry(AssetColumn.NAME, "組合員加入申込書"),
            Map.entry(AssetColumn.NOTE, "加入月ごとにファイルへ綴じる"),
            Map.entry(AssetColumn.USER_SCOPE, "組合員サービス部"),
            Map.entry(AssetColumn.MEDIUM, "書類"),
            Map.entry(AssetColumn.PERSONAL, "有"),
            Map.entry(AssetColumn.SPECIAL_CARE, "無"),
            Map.entry(AssetColumn.MY_NUMBER, "無"),
            Map.entry(AssetColumn.CONFIDENTIALITY, 3),
            Map.entry(AssetColumn.INTEGRITY, 2),
            Map.entry(AssetColumn.AVAILABILITY, 2),
            Map.entry(AssetColumn.IMPORTANCE, 3),
            Map.entry(AssetColumn.RETENTION, "脱退後5年"),
            Map.entry(AssetColumn.REGISTERED_ON, "令和8年4月1日"),
            Map.entry(AssetColumn.LOCATION, "本部2階 書庫"),
            Map.entry(AssetColumn.USER_COUNT, 12),
            Map.entry(AssetColumn.CARRIED_OUT, "無"),
            Map.entry(AssetColumn.COUNTRY, "JP"),
            Map.entry(AssetColumn.RECORD_COUNT, 3500),
            Map.entry(AssetColumn.PAPER_SHEETS, 3500),
            Map.entry(AssetColumn.DEPARTMENT_COUNT, 2),
            Map.entry(AssetColumn.STATUS, "稼働"));

    private AssetExample() {
        // an example, nothing to hold
    }

    /** @param department one the reader may fill the table in for */
    static Map<AssetColumn, Object> values(String department) {
        Map<AssetColumn, Object> example = new EnumMap<>(VALUES);
        example.put(AssetColumn.DEPARTMENT, department);
        return example;
    }
}
