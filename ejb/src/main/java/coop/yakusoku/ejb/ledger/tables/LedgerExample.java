package coop.yakusoku.ejb.ledger.tables;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The row a template shows what to write with; its number tells the import to leave it out. */
final class LedgerExample {

    private static final Map<LedgerColumn, Object> VALUES = Map.ofEntries(
            Map.entry(LedgerColumn.NUMBER, "（記入例）"),
            Map.entry(LedgerColumn.NAME, "組合員加入申込書"),
            Map.entry(LedgerColumn.KANA, "クミアイインカニュウモウシコミショ"),
            Map.entry(LedgerColumn.BUSINESS, "組合員管理"),
            Map.entry(LedgerColumn.SUBJECTS, "組合員、家族"),
            Map.entry(LedgerColumn.SEARCHABLE, "有"),
            Map.entry(LedgerColumn.PROCESSING, "加工していない"),
            Map.entry(LedgerColumn.ACQUISITION, "直接書面"),
            Map.entry(LedgerColumn.CHANNELS, "加入申込み"),
            Map.entry(LedgerColumn.NOTICE, "明示"),
            Map.entry(LedgerColumn.NOTICE_DOCUMENT, "加入申込書の裏面"),
            Map.entry(LedgerColumn.COUNT, 3500),
            Map.entry(LedgerColumn.MOST_COUNT, 4000),
            Map.entry(LedgerColumn.YEARLY_INCREASE, 200),
            Map.entry(LedgerColumn.MEDIA, "書類"),
            Map.entry(LedgerColumn.PLACE, "本部2階 書庫"),
            Map.entry(LedgerColumn.METHODS, "施錠キャビネット、施錠室"),
            Map.entry(LedgerColumn.BACKUP, "無"),
            Map.entry(LedgerColumn.COUNTRIES, "日本"),
            Map.entry(LedgerColumn.ACCESS, "組合員センター：閲覧・更新・印刷\n総務部：閲覧"),
            Map.entry(LedgerColumn.USE_LIMIT, "継続"),
            Map.entry(LedgerColumn.RETENTION_SHARES, "脱退から60か月"),
            Map.entry(LedgerColumn.RETENTION_LAW, "脱退から7年"),
            Map.entry(LedgerColumn.DISPOSAL, "紙：溶解"),
            Map.entry(LedgerColumn.ACCURACY_METHOD, "配達時確認"),
            Map.entry(LedgerColumn.ACCURACY_MONTHS, 12),
            Map.entry(LedgerColumn.ACCURACY_ON, "令和8年4月1日"),
            Map.entry(LedgerColumn.FLOW, "取得・入力：申込書を受け取る／店舗の窓口／手渡し／規程3-1\n消去・廃棄：溶解処理を委託する"),
            Map.entry(LedgerColumn.NOTE, "加入月ごとにファイルへ綴じる"));

    private LedgerExample() {
        // an example, nothing to hold
    }

    /** @param department one the reader may fill the table in for */
    static Map<LedgerColumn, Object> values(String department, LedgerNames names) {
        Map<LedgerColumn, Object> example = new EnumMap<>(VALUES);
        example.put(LedgerColumn.DEPARTMENT, department);
        example.put(LedgerColumn.ITEMS, String.join("、", names.items(Set.of("NAME", "ADDRESS", "PHONE"))));
        example.put(LedgerColumn.RECIPIENTS, "委託先：みのり物流／" + String.join("、", names.items(Set.of("NAME", "ADDRESS"))));
        example.put(LedgerColumn.PURPOSES, String.join("\n", names.purposes(Set.of("P1"))));
        return example;
    }
}
