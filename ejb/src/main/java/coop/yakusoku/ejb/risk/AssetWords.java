package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.Sensitivity;
import coop.yakusoku.domain.shared.JapaneseText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of an asset workbook for constants. A file format: the same whatever language its reader speaks. */
final class AssetWords {

    private static final Map<Medium, List<String>> MEDIA = new EnumMap<>(Map.of(
            Medium.PAPER, List.of("書類", "紙", "紙媒体", "紙文書"),
            Medium.REMOVABLE_MEDIA, List.of("可搬電子媒体", "可搬媒体", "USBメモリ", "外部記憶媒体"),
            Medium.OFFICE_PC, List.of("事務所PC", "事務所パソコン", "PC", "パソコン"),
            Medium.MOBILE, List.of("モバイル機器", "モバイル端末", "スマートフォン", "タブレット"),
            Medium.INTERNAL_SERVER, List.of("社内サーバー", "サーバー", "ファイルサーバー"),
            Medium.CLOUD, List.of("社外サーバー(クラウド)", "社外サーバー", "クラウド", "クラウドサービス")));

    private static final Map<AssetStatus, List<String>> STATES = new EnumMap<>(Map.of(
            AssetStatus.PLANNED, List.of("計画", "計画中", "予定"),
            AssetStatus.ACTIVE, List.of("稼働", "稼働中", "使用中", "利用中"),
            AssetStatus.SUSPENDED, List.of("停止", "停止中", "休止"),
            AssetStatus.DISPOSED, List.of("廃棄済", "廃棄済み", "廃棄", "廃止")));

    private static final Map<Sensitivity, List<String>> SENSITIVITIES = new EnumMap<>(Map.of(
            Sensitivity.SPECIAL, List.of("5"),
            Sensitivity.BASIC, List.of("3"),
            Sensitivity.BUSINESS_CONTACT, List.of("1")));

    private static final Map<String, Medium> MEDIUM_OF = reversed(MEDIA);
    private static final Map<String, AssetStatus> STATUS_OF = reversed(STATES);
    private static final Map<String, Sensitivity> SENSITIVITY_OF = reversed(SENSITIVITIES);
    private static final Map<String, String> COUNTRY_OF = countries();

    private AssetWords() {
        // words, nothing to hold
    }

    static String of(Medium medium) {
        return MEDIA.get(medium).get(0);
    }

    static String of(AssetStatus status) {
        return STATES.get(status).get(0);
    }

    /** The number the workbook knows it by. */
    static Integer of(Sensitivity sensitivity) {
        return Integer.valueOf(SENSITIVITIES.get(sensitivity).get(0));
    }

    static Optional<Medium> medium(String word) {
        return Optional.ofNullable(MEDIUM_OF.get(JapaneseText.searchKey(word)));
    }

    static Optional<AssetStatus> status(String word) {
        return Optional.ofNullable(STATUS_OF.get(JapaneseText.searchKey(word)));
    }

    static Optional<Sensitivity> sensitivity(String word) {
        return Optional.ofNullable(SENSITIVITY_OF.get(JapaneseText.searchKey(word)));
    }

    /** The code of a country by its code or its Japanese name. */
    static Optional<String> country(String word) {
        return Optional.ofNullable(COUNTRY_OF.get(JapaneseText.searchKey(word)));
    }

    /** Every medium, as a pull-down or a refusal names them. */
    static List<String> media() {
        return firsts(MEDIA);
    }

    /** Every state, likewise. */
    static List<String> states() {
        return firsts(STATES);
    }

    private static List<String> firsts(Map<?, List<String>> words) {
        return words.values().stream().map(each -> each.get(0)).toList();
    }

    private static <E> Map<String, E> reversed(Map<E, List<String>> words) {
        Map<String, E> found = new HashMap<>();
        words.forEach((constant, each) -> each.forEach(word -> found.put(JapaneseText.searchKey(word), constant)));
        return Map.copyOf(found);
    }

    private static Map<String, String> countries() {
        Map<String, String> found = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            found.put(JapaneseText.searchKey(country.getDisplayCountry(Locale.JAPANESE)), code);
            found.put(JapaneseText.searchKey(code), code);
        }
        return Map.copyOf(found);
    }
}
