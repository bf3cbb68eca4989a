package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.ejb.shared.tables.TableWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of an asset workbook for constants. */
final class AssetWords {

    static final TableWords<Medium> MEDIA = new TableWords<>(new EnumMap<>(Map.of(
            Medium.PAPER, List.of("書類", "紙", "紙媒体", "紙文書"),
            Medium.REMOVABLE_MEDIA, List.of("可搬電子媒体", "可搬媒体", "USBメモリ", "外部記憶媒体"),
            Medium.OFFICE_PC, List.of("事務所PC", "事務所パソコン", "PC", "パソコン"),
            Medium.MOBILE, List.of("モバイル機器", "モバイル端末", "スマートフォン", "タブレット"),
            Medium.INTERNAL_SERVER, List.of("社内サーバー", "サーバー", "ファイルサーバー"),
            Medium.CLOUD, List.of("社外サーバー(クラウド)", "社外サーバー", "クラウド", "クラウドサービス"))));

    static final TableWords<AssetStatus> STATES = new TableWords<>(new EnumMap<>(Map.of(
            AssetStatus.PLANNED, List.of("計画", "計画中", "予定"),
            AssetStatus.ACTIVE, List.of("稼働", "稼働中", "使用中", "利用中"),
            AssetStatus.SUSPENDED, List.of("停止", "停止中", "休止"),
            AssetStatus.DISPOSED, List.of("廃棄済", "廃棄済み", "廃棄", "廃止"))));

    static final TableWords<Sensitivity> SENSITIVITIES = new TableWords<>(new EnumMap<>(Map.of(
            Sensitivity.SPECIAL, List.of("5"),
            Sensitivity.BASIC, List.of("3"),
            Sensitivity.BUSINESS_CONTACT, List.of("1"))));

    private AssetWords() {
        // words, nothing to hold
    }
}
