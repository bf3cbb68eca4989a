package coop.yakusoku.ear.demo;

import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.RetentionBasis;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What personal information a consumer co-op handles, department by department; all made up. */
final class LedgerPatterns {

    /**
     * One pattern. Sets are comma separated codes.
     *
     * @param unit the first two digits of the department that handles it
     * @param after the event it is kept after, with months behind a slash: {@code 脱退/60}; empty: continuous
     * @param recipients a contractor's name, or empty
     * @param assets words of the names of assets that hold it
     */
    record Pattern(
            String unit,
            String business,
            String name,
            String kana,
            String subjects,
            String items,
            String purposes,
            AcquisitionKind acquisition,
            String channels,
            long count,
            String media,
            String place,
            String methods,
            RetentionBasis basis,
            String after,
            DisposalMethod disposal,
            AccuracyMethod accuracy,
            String recipients,
            String assets) {}

    private static final String MEMBER = "NAME,KANA,ADDRESS,PHONE,MEMBER_NUMBER";

    private static final List<Pattern> ALL = new ArrayList<>();

    static {
        office();
        members();
        business();
    }

    private LedgerPatterns() {}

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

    private static void office() {
        direct("10", "機関運営", "役員名簿", "ヤクインメイボ", "OFFICER", "NAME,KANA,ADDRESS,BIRTH_DATE,PHONE,EMAIL", "P3,HR",
                "STAFF_INFORMATION", 60, "PAPER,OFFICE_PC", "総務書庫", "LOCKED_CABINET", RetentionBasis.RB2, "退任/120",
                DisposalMethod.SHREDDING, AccuracyMethod.SELF_REPORT, "", "理事会,文書管理台帳");
        direct("10", "施設管理", "来訪者・入退館の記録", "ライホウシャキロク", "BUSINESS_CONTACT,OTHER", "NAME,OCCUPATION", "SAFETY",
                "OTHER", 2_400, "PAPER", "正面受付", "LOCKED_CABINET", RetentionBasis.RB4, "来訪/12",
                DisposalMethod.DISSOLUTION, null, "", "来訪者,入館カード");
        direct("11", "人事労務", "職員の人事・給与情報", "ショクインジンジジョウホウ", "EMPLOYEE,TEMPORARY_STAFF",
                "NAME,KANA,ADDRESS,BIRTH_DATE,SEX,PHONE,EMPLOYEE_NUMBER,INCOME,BANK_ACCOUNT,FAMILY,EVALUATION", "HR",
                "STAFF_INFORMATION", 280, "PAPER,CLOUD", "人事書庫（施錠）", "LOCKED_CABINET,DATABASE",
                RetentionBasis.RB2, "退職/60", DisposalMethod.DATABASE_DELETION, AccuracyMethod.YEARLY_SHEET,
                "社会保険労務士法人あおば", "労働者名簿,給与,勤怠,人事評価");
        direct("11", "人事労務", "個人番号（マイナンバー）", "コジンバンゴウ", "EMPLOYEE,FAMILY", "NAME,ADDRESS,BIRTH_DATE,MY_NUMBER",
                "HR", "STAFF_INFORMATION", 250, "PAPER", "番号取扱区域", "LOCKED_ROOM,FIREPROOF_SAFE",
                RetentionBasis.RB2, "退職/84", DisposalMethod.SHREDDING, AccuracyMethod.SELF_REPORT, "", "個人番号");
        direct("11", "健康管理", "健康診断の結果", "ケンコウシンダンケッカ", "EMPLOYEE", "NAME,EMPLOYEE_NUMBER,BIRTH_DATE,HEALTH", "HR",
                "STAFF_INFORMATION", 240, "PAPER", "人事書庫（施錠）", "LOCKED_CABINET", RetentionBasis.RB2, "受診/60",
                DisposalMethod.DISSOLUTION, null, "みどり健診センター", "健康診断");
        direct("11", "採用", "応募者の履歴書・選考記録", "オウボシャリレキショ", "JOB_APPLICANT",
                "NAME,KANA,ADDRESS,BIRTH_DATE,PHONE,EMAIL,OCCUPATION,FACE_PHOTO", "HR", "RESUME", 120,
                "PAPER,OFFICE_PC", "人事書庫（施錠）", "LOCKED_CABINET,RESTRICTED_FOLDER", RetentionBasis.RB4, "選考終了/6",
                DisposalMethod.SHREDDING, null, "", "採用");
        direct("12", "経理", "口座振替の依頼・登録", "コウザフリカエトウロク", "MEMBER", "NAME,KANA,MEMBER_NUMBER,BANK_ACCOUNT,BILLING",
                "P1", "MEMBERSHIP_APPLICATION", 18_000, "PAPER,INTERNAL_SERVER", "経理書庫（施錠）",
                "LOCKED_CABINET,DATABASE", RetentionBasis.RB2, "脱退/84", DisposalMethod.DISSOLUTION,
                AccuracyMethod.ACCOUNT_ERROR, "みのり決済サービス株式会社", "口座振替,振込");
        direct("12", "取引", "取引先・提携生産者の担当者", "トリヒキサキタントウシャ", "BUSINESS_CONTACT,PARTNER_PRODUCER",
                "NAME,PHONE,EMAIL,BANK_ACCOUNT", "TRADE", "CONTRACT,INVOICE", 640, "PAPER,OFFICE_PC", "経理書庫",
                "LOCKED_CABINET", RetentionBasis.RB2, "取引終了/84", DisposalMethod.SHREDDING, null, "", "請求書");
        add("13", "情報システム", "利用者の認証とアクセスログ", "リヨウシャニンショウ", "EMPLOYEE,MEMBER",
                "NAME,EMPLOYEE_NUMBER,LOGIN_ID,IP_ADDRESS", "SAFETY", AcquisitionKind.INDIRECT, "OTHER", 9_000,
                "INTERNAL_SERVER", "サーバー室", "LOCKED_ROOM,ENCRYPTED", RetentionBasis.RB4, "記録/36",
                DisposalMethod.DATABASE_DELETION, null, "情報サービスまどか株式会社", "認証,アクセスログ,メール");
    }

    private static void members() {
        direct("20", "組合員管理", "加入申込書・組合員基本情報", "カニュウモウシコミショ", "MEMBER,FAMILY",
                MEMBER + ",BIRTH_DATE,SEX,EMAIL,FAMILY", "P1,P2,P3,P5,P7", "MEMBERSHIP_APPLICATION", 38_000,
                "PAPER,INTERNAL_SERVER", "組合員書庫", "LOCKED_CABINET,DATABASE", RetentionBasis.RB1, "脱退/60",
                DisposalMethod.DISSOLUTION, AccuracyMethod.RETURNED_MAIL, "情報サービスまどか株式会社", "加入申込,組合員基幹,組合員抽出");
        direct("20", "組合員管理", "Web注文サイトの会員情報", "ウェブチュウモンサイト", "MEMBER,SITE_VISITOR",
                MEMBER + ",EMAIL,LOGIN_ID,ORDER,PURCHASE_HISTORY,COOKIE_ID", "P1,P2,WEB", "WEBSITE", 38_000, "CLOUD",
                "データセンター（国内）", "DATABASE,ENCRYPTED", RetentionBasis.RB3, "脱退/36",
                DisposalMethod.PROVIDER_CERTIFICATE, AccuracyMethod.SELF_REPORT, "くらうど東日本株式会社", "Web注文");
        add("21", "組合員対応", "問合せ・苦情の受付記録", "トイアワセクジョウキロク", "MEMBER,OTHER", "NAME,PHONE,MEMBER_NUMBER,COMPLAINT",
                "ANSWER", AcquisitionKind.INDIRECT, "TELEPHONE,WEBSITE", 21_000, "PAPER,CLOUD", "センター書庫",
                "LOCKED_CABINET,DATABASE", RetentionBasis.RB3, "対応終了/60", DisposalMethod.SHREDDING, null,
                "コールセンターひびき株式会社", "苦情,問合せ,電話応対");
        add("21", "組合員対応", "通話録音", "ツウワロクオン", "MEMBER,OTHER", "VOICE,PHONE,NAME", "ANSWER",
                AcquisitionKind.INDIRECT, "TELEPHONE", 26_000, "OFFICE_PC", "録音装置", "LOCKED_ROOM",
                RetentionBasis.RB3, "録音/12", DisposalMethod.ERASURE_SOFTWARE, null, "", "通話録音");
        direct("22", "共済", "共済契約・加入申込", "キョウサイケイヤク", "INSURED,MEMBER",
                MEMBER + ",BIRTH_DATE,SEX,HEALTH,BANK_ACCOUNT", "P6", "MEMBERSHIP_APPLICATION,CONTRACT", 9_400,
                "PAPER,INTERNAL_SERVER", "共済書庫（施錠）", "LOCKED_CABINET,DATABASE", RetentionBasis.RB2,
                "満期/120", DisposalMethod.DISSOLUTION, AccuracyMethod.YEARLY_SHEET, "", "共済加入,共済契約");
        direct("22", "共済", "共済金の請求書・診断書", "キョウサイキンセイキュウ", "INSURED", "NAME,ADDRESS,PHONE,INSURANCE_CLAIM,BANK_ACCOUNT",
                "P6", "INVOICE", 3_100, "PAPER", "共済書庫（施錠）", "LOCKED_CABINET,FIREPROOF_SAFE",
                RetentionBasis.RB2, "支払/120", DisposalMethod.DISSOLUTION, null, "みのり共済サービス株式会社", "共済金,共済訪問");
        direct("23", "活動推進", "学習会・イベントの参加者名簿", "ガクシュウカイサンカシャ", "MEMBER,FAMILY", "NAME,PHONE,MEMBER_NUMBER,FAMILY", "P2",
                "WEBSITE,SURVEY", 450, "PAPER,OFFICE_PC", "活動推進課", "LOCKED_CABINET", RetentionBasis.RB4, "開催/12",
                DisposalMethod.SHREDDING, null, "", "学習会");
        direct("23", "広報", "メールマガジンの配信先", "メールマガジン", "MEMBER,SITE_VISITOR", "EMAIL,NAME", "P2,P5", "WEBSITE", 8_900,
                "CLOUD", "データセンター（国外）", "DATABASE", RetentionBasis.RB4, "", DisposalMethod.PROVIDER_CERTIFICATE,
                AccuracyMethod.RETURNED_MAIL, "メール配信のはと株式会社", "メールマガジン");
        direct("23", "活動推進", "アンケートの回答", "アンケートカイトウ", "MEMBER", "MEMBER_NUMBER,EMAIL,SURVEY_ANSWER", "P4,SURVEY",
                "SURVEY", 5_200, "CLOUD", "データセンター（国外）", "DATABASE", RetentionBasis.RB4, "集計/12",
                DisposalMethod.PROVIDER_CERTIFICATE, null, "", "アンケート");
        add("23", "広報", "ウェブサイトの閲覧ログ", "エツランログ", "SITE_VISITOR", "COOKIE_ID,IP_ADDRESS,BROWSING_LOG", "WEB",
                AcquisitionKind.INDIRECT, "COOKIE", 120_000, "CLOUD", "データセンター（国内）", "DATABASE",
                RetentionBasis.RB4, "取得/13", DisposalMethod.DATABASE_DELETION, null, "", "公式ウェブサイト");
    }

    private static void business() {
        direct("30", "宅配", "注文用紙・受注データ", "チュウモンヨウシ", "MEMBER", "NAME,MEMBER_NUMBER,ORDER,PURCHASE_HISTORY", "P1",
                "MEMBERSHIP_APPLICATION", 24_000, "PAPER,INTERNAL_SERVER", "OCR室", "LOCKED_ROOM,DATABASE",
                RetentionBasis.RB3, "納品/6", DisposalMethod.DISSOLUTION, null, "データ入力みどり株式会社", "注文用紙,受注・配送");
        add("31", "宅配", "コース別の配達リスト", "ハイタツリスト", "MEMBER", MEMBER + ",DELIVERY_COURSE", "P1",
                AcquisitionKind.INDIRECT, "OTHER", 6_500, "PAPER,MOBILE", "配達車・センター", "LOCKED_CABINET,ENCRYPTED",
                RetentionBasis.RB3, "配達/1", DisposalMethod.SHREDDING, AccuracyMethod.AT_DELIVERY, "みのり物流株式会社",
                "配達リスト,配達用スマートフォン,配送コース");
        direct("31", "宅配", "配達先の鍵・入館メモ", "ハイタツサキカギ", "MEMBER", "NAME,ADDRESS,DELIVERY_COURSE", "P1", "CONTRACT", 380,
                "PAPER", "センター鍵庫", "LOCKED_CABINET,FIREPROOF_SAFE", RetentionBasis.RB4, "利用終了/0",
                DisposalMethod.SHREDDING, AccuracyMethod.AT_DELIVERY, "", "配達先の鍵,不在連絡票");
        direct("41", "店舗", "お届けサービスの申込み", "オトドケサービス", "MEMBER", "NAME,ADDRESS,PHONE,MEMBER_NUMBER", "P1",
                "MEMBERSHIP_APPLICATION", 1_600, "PAPER", "サービスカウンター", "LOCKED_CABINET", RetentionBasis.RB3,
                "利用終了/12", DisposalMethod.SHREDDING, AccuracyMethod.AT_DELIVERY, "みのり物流株式会社", "お届けサービス,忘れ物");
        add("41", "店舗", "防犯カメラの映像", "ボウハンカメラ", "MEMBER,OTHER", "VIDEO", "SAFETY", AcquisitionKind.INDIRECT, "OTHER",
                15_000, "OFFICE_PC", "店舗事務室レコーダー", "LOCKED_ROOM", RetentionBasis.RB4, "撮影/1",
                DisposalMethod.ERASURE_SOFTWARE, null, "みまもり警備株式会社", "防犯カメラ");
        direct("40", "店舗", "組合員ポイント・購入履歴", "クミアインポイント", "MEMBER", "MEMBER_NUMBER,NAME,PURCHASE_HISTORY", "P1,P2",
                "MEMBERSHIP_APPLICATION", 17_000, "CLOUD", "データセンター（国内）", "DATABASE", RetentionBasis.RB3,
                "脱退/36", DisposalMethod.DATABASE_DELETION, null, "くらうど東日本株式会社", "ポイント,POSシステム,シフト");
        add("50", "監査", "内部通報の受付記録", "ナイブツウホウ", "EMPLOYEE,OTHER", "NAME,PHONE,EMAIL,COMPLAINT,CRIMINAL_RECORD", "SAFETY",
                AcquisitionKind.INDIRECT, "WEBSITE,TELEPHONE", 40, "CLOUD", "データセンター（国内）", "ENCRYPTED",
                RetentionBasis.RB4, "処理終了/60", DisposalMethod.PROVIDER_CERTIFICATE, null, "けやき法律事務所", "内部通報,監査");
    }

    private static void direct(
            String unit,
            String business,
            String name,
            String kana,
            String subjects,
            String items,
            String purposes,
            String channels,
            long count,
            String media,
            String place,
            String methods,
            RetentionBasis basis,
            String after,
            DisposalMethod disposal,
            AccuracyMethod accuracy,
            String recipients,
            String assets) {
        add(unit, business, name, kana, subjects, items, purposes, AcquisitionKind.DIRECT_WRITTEN, channels, count,
                media, place, methods, basis, after, disposal, accuracy, recipients, assets);
    }

    private static void add(
            String unit,
            String business,
            String name,
            String kana,
            String subjects,
            String items,
            String purposes,
            AcquisitionKind acquisition,
            String channels,
            long count,
            String media,
            String place,
            String methods,
            RetentionBasis basis,
            String after,
            DisposalMethod disposal,
            AccuracyMethod accuracy,
            String recipients,
            String assets) {
        ALL.add(new Pattern(unit, business, name, kana, subjects, items, purposes, acquisition, channels, count, media,
                place, methods, basis, after, disposal, accuracy, recipients, assets));
    }
}
