package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.risk.Medium;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a consumer co-op keeps, department by department: patterns of information assets, all made up. */
final class AssetPatterns {

    /**
     * One pattern.
     *
     * @param unit the first two digits of the department that keeps it
     * @param marks letters: P 個人情報, S 要配慮個人情報, N 特定個人情報; c carried out, x open to the internet, e external
     *     connection, t contractor, a abroad, d private device, r remote use
     * @param cia the three marks, e.g. {@code 332}
     * @param records about how many persons or records it tells of
     */
    record Pattern(
            String unit,
            String category,
            String name,
            String users,
            Medium medium,
            String marks,
            String cia,
            String retention,
            String location,
            long records) {

        boolean has(char mark) {
            return marks.indexOf(mark) >= 0;
        }
    }

    private static final List<Pattern> ALL = new ArrayList<>();

    static {
        paper();
        electronic();
        servers();
    }

    private AssetPatterns() {}

    /** The patterns that fit a department best first; every department has some of everything in the end. */
    static List<Pattern> of(String departmentCode) {
        List<Pattern> fitting = new ArrayList<>();
        String unit = departmentCode.substring(0, 2);
        String block = departmentCode.substring(0, 1);
        ALL.stream().filter(it -> it.unit().equals(unit)).forEach(fitting::add);
        ALL.stream().filter(it -> it.unit().startsWith(block)).forEach(fitting::add);
        ALL.forEach(fitting::add);
        return List.copyOf(new LinkedHashSet<>(fitting));
    }

    private static void paper() {
        add("10", "文書管理", "稟議書・決裁文書ファイル", "役員・部長", Medium.PAPER, "", "222", "10年", "総務書庫", 0);
        add("10", "文書管理", "理事会議事録", "理事・総務", Medium.PAPER, "P", "232", "永年", "総務書庫（耐火金庫）", 60);
        add("10", "来客対応", "来訪者受付簿", "総務・受付", Medium.PAPER, "P", "211", "1年", "正面受付", 2_400);
        add("10", "施設管理", "入館カード貸出簿", "総務", Medium.PAPER, "P", "221", "1年", "守衛室", 300);
        add("11", "人事労務", "労働者名簿・履歴書", "人事担当", Medium.PAPER, "P", "332", "退職後5年", "人事書庫（施錠）", 260);
        add("11", "人事労務", "健康診断結果票", "産業医・人事担当", Medium.PAPER, "PS", "332", "5年", "人事書庫（施錠）", 240);
        add("11", "人事労務", "個人番号申告書", "人事担当（番号取扱者）", Medium.PAPER, "PN", "332", "退職後7年", "番号取扱区域", 250);
        add("11", "採用", "採用応募書類", "人事担当・面接官", Medium.PAPER, "P", "322", "選考後6か月", "人事書庫（施錠）", 120);
        add("12", "経理", "請求書・領収書綴り", "経理担当", Medium.PAPER, "", "222", "7年", "経理書庫", 0);
        add("12", "経理", "口座振替依頼書", "経理担当", Medium.PAPER, "Pt", "332", "解約後5年", "経理書庫（施錠）", 18_000);
        add("20", "組合員管理", "加入申込書", "組合員サービス", Medium.PAPER, "Pc", "332", "脱退後5年", "組合員書庫", 32_000);
        add("21", "組合員対応", "電話応対メモ", "センター職員", Medium.PAPER, "P", "211", "3か月", "応対席", 900);
        add("21", "組合員対応", "苦情・相談受付票", "センター職員・管理者", Medium.PAPER, "P", "322", "5年", "センター書庫", 1_400);
        add("22", "共済", "共済金請求書・診断書", "共済担当", Medium.PAPER, "PSt", "332", "支払後10年", "共済書庫（施錠）", 3_100);
        add("22", "共済", "共済加入申込書", "共済担当", Medium.PAPER, "PSc", "332", "満期後10年", "共済書庫（施錠）", 7_800);
        add("23", "広報", "機関紙・カタログ", "全職員", Medium.PAPER, "x", "111", "3年", "資料室", 0);
        add("23", "活動推進", "学習会参加者名簿", "活動担当", Medium.PAPER, "Pc", "221", "1年", "活動推進課", 450);
        add("30", "宅配", "注文用紙（OCR）", "宅配担当・委託先", Medium.PAPER, "Pct", "322", "6か月", "OCR室", 24_000);
        add("31", "宅配", "配達リスト（コース別）", "配達担当", Medium.PAPER, "Pct", "332", "1週間", "配達車・センター", 6_500);
        add("31", "宅配", "配達先の鍵・入館メモ", "配達担当", Medium.PAPER, "Pc", "332", "利用中", "センター鍵庫", 380);
        add("31", "宅配", "不在連絡票の控え", "配達担当", Medium.PAPER, "Pc", "211", "1か月", "センター", 2_000);
        add("31", "車両管理", "運転日報・点検表", "配達担当・管理者", Medium.PAPER, "P", "122", "1年", "センター事務所", 45);
        add("40", "店舗", "シフト表", "店舗職員", Medium.PAPER, "P", "122", "1年", "店舗事務室", 70);
        add("41", "店舗", "お届けサービス申込書", "店舗職員・委託先", Medium.PAPER, "Pct", "321", "1年", "サービスカウンター", 1_600);
        add("41", "店舗", "忘れ物・拾得物台帳", "店舗職員", Medium.PAPER, "P", "211", "1年", "サービスカウンター", 320);
        add("50", "監査", "監査調書", "監査室", Medium.PAPER, "P", "332", "10年", "監査室書庫", 80);
    }

    private static void electronic() {
        add("10", "文書管理", "文書管理台帳（Excel）", "総務", Medium.OFFICE_PC, "", "222", "永年", "総務課共有PC", 0);
        add("10", "防災", "緊急連絡網", "全職員", Medium.MOBILE, "Pcd", "322", "常時更新", "職員のスマートフォン", 280);
        add("11", "人事労務", "人事評価シート", "管理職・人事担当", Medium.OFFICE_PC, "P", "332", "5年", "人事課PC", 250);
        add("11", "採用", "採用選考管理表", "人事担当", Medium.OFFICE_PC, "P", "322", "選考後6か月", "人事課PC", 150);
        add("12", "経理", "振込データ（USBメモリー）", "経理担当", Medium.REMOVABLE_MEDIA, "Pc", "332", "振込後1か月", "経理金庫", 4_200);
        add("12", "経理", "予算・実績管理表", "経理・部長", Medium.OFFICE_PC, "", "232", "7年", "経理課PC", 0);
        add("13", "情報システム", "バックアップテープ", "情報システム", Medium.REMOVABLE_MEDIA, "Pct", "333", "13か月", "遠隔地保管庫", 42_000);
        add("13", "情報システム", "保守用ノートPC", "情報システム・保守業者", Medium.MOBILE, "ctr", "333", "利用中", "情報システム課", 0);
        add("20", "組合員管理", "組合員抽出リスト（Excel）", "組合員サービス", Medium.OFFICE_PC, "P", "322", "3か月", "組合員サービス部PC", 12_000);
        add("21", "組合員対応", "通話録音データ", "センター管理者", Medium.OFFICE_PC, "Pt", "322", "1年", "録音装置", 26_000);
        add("22", "共済", "共済訪問用タブレット", "共済担当", Medium.MOBILE, "PScr", "332", "利用中", "共済課", 1_200);
        add("23", "広報", "広報用デジタルカメラ画像", "広報担当", Medium.REMOVABLE_MEDIA, "Pcx", "211", "5年", "広報課", 700);
        add("23", "活動推進", "メールマガジン配信リスト", "活動担当", Medium.OFFICE_PC, "Pe", "321", "配信停止まで", "活動推進課PC", 8_900);
        add("31", "宅配", "配達用スマートフォン", "配達担当", Medium.MOBILE, "Pcr", "322", "利用中", "センター", 6_500);
        add("31", "宅配", "配送コース管理PC", "センター管理者", Medium.OFFICE_PC, "P", "223", "利用中", "センター事務所", 6_500);
        add("30", "宅配", "冷蔵設備の温度記録", "品質担当", Medium.OFFICE_PC, "", "122", "1年", "センター事務所", 0);
        add("40", "店舗", "売上・仕入管理表", "店長・店舗事業部", Medium.OFFICE_PC, "", "222", "7年", "店舗事務室PC", 0);
        add("41", "店舗", "防犯カメラ映像", "店長・警備会社", Medium.OFFICE_PC, "Pt", "322", "30日", "店舗事務室レコーダー", 15_000);
        add("41", "店舗", "POS売上データ（USB）", "店舗職員", Medium.REMOVABLE_MEDIA, "c", "222", "1か月", "店舗金庫", 0);
        add("50", "監査", "内部監査用ノートPC", "監査室", Medium.MOBILE, "Pcr", "332", "利用中", "監査室", 500);
    }

    private static void servers() {
        add("10", "文書管理", "グループウェア", "全職員", Medium.CLOUD, "Pxetr", "233", "利用中", "データセンター（国内）", 320);
        add("11", "人事労務", "給与計算システム", "人事担当・社会保険労務士", Medium.CLOUD, "PNet", "332", "7年", "データセンター（国内）", 280);
        add("11", "人事労務", "勤怠管理システム", "全職員", Medium.CLOUD, "Pxetr", "222", "5年", "データセンター（国内）", 300);
        add("12", "経理", "会計システム", "経理担当", Medium.INTERNAL_SERVER, "", "233", "10年", "サーバー室", 0);
        add("13", "情報システム", "認証サーバー", "全職員", Medium.INTERNAL_SERVER, "Pr", "333", "利用中", "サーバー室", 320);
        add("13", "情報システム", "メールサーバー", "全職員", Medium.CLOUD, "Pxetr", "333", "3年", "データセンター（国外）", 9_000);
        add("13", "情報システム", "アクセスログ保管サーバー", "情報システム・監査", Medium.INTERNAL_SERVER, "P", "332", "3年", "サーバー室", 320);
        add("13", "情報システム", "ファイルサーバー", "全職員", Medium.INTERNAL_SERVER, "Pr", "333", "利用中", "サーバー室", 15_000);
        add(
                "20",
                "組合員管理",
                "組合員基幹システム",
                "組合員サービス・宅配・店舗",
                Medium.INTERNAL_SERVER,
                "Per",
                "333",
                "脱退後10年",
                "サーバー室",
                64_000);
        add("20", "組合員管理", "組合員Web注文サイト", "組合員・情報システム", Medium.CLOUD, "Pxet", "333", "利用中", "データセンター（国内）", 38_000);
        add("21", "組合員対応", "問合せ管理システム", "センター職員", Medium.CLOUD, "Pet", "322", "5年", "データセンター（国内）", 21_000);
        add("22", "共済", "共済契約管理システム", "共済担当", Medium.INTERNAL_SERVER, "PSe", "333", "満期後10年", "サーバー室", 9_400);
        add("23", "広報", "公式ウェブサイト", "広報担当・制作会社", Medium.CLOUD, "xet", "132", "利用中", "データセンター（国内）", 0);
        add("23", "活動推進", "アンケート収集サービス", "活動担当", Medium.CLOUD, "Pxeta", "321", "1年", "データセンター（国外）", 5_200);
        add("30", "宅配", "受注・配送管理システム", "宅配担当・委託先", Medium.INTERNAL_SERVER, "Pet", "333", "3年", "サーバー室", 48_000);
        add("30", "宅配", "商品マスター", "宅配・商品担当", Medium.INTERNAL_SERVER, "", "122", "3年", "サーバー室", 0);
        add("40", "店舗", "POSシステム", "店舗職員・保守業者", Medium.INTERNAL_SERVER, "Pet", "333", "7年", "店舗バックヤード", 12_000);
        add("40", "店舗", "組合員ポイント管理", "店舗職員", Medium.CLOUD, "Pet", "322", "利用中", "データセンター（国内）", 17_000);
        add("50", "監査", "内部通報受付フォーム", "監査室・外部弁護士", Medium.CLOUD, "PSxet", "332", "5年", "データセンター（国内）", 40);
    }

    private static void add(
            String unit,
            String category,
            String name,
            String users,
            Medium medium,
            String marks,
            String cia,
            String retention,
            String location,
            long records) {
        ALL.add(new Pattern(unit, category, name, users, medium, marks, cia, retention, location, records));
    }
}
