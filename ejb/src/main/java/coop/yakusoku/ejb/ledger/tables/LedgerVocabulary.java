package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.AccuracyMethod;
import coop.yakusoku.domain.ledger.AcquisitionKind;
import coop.yakusoku.domain.ledger.Channel;
import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.DisposalMethod;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.InformationKind;
import coop.yakusoku.domain.ledger.KeepingMethod;
import coop.yakusoku.domain.ledger.NoticeException;
import coop.yakusoku.domain.ledger.NoticeMethod;
import coop.yakusoku.domain.ledger.Processing;
import coop.yakusoku.domain.ledger.RecipientKind;
import coop.yakusoku.domain.ledger.StorageMedium;
import coop.yakusoku.domain.ledger.SubjectKind;
import coop.yakusoku.ejb.shared.tables.TableWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a table of the ledger for constants. */
final class LedgerVocabulary {

    static final TableWords<SubjectKind> SUBJECTS = words(SubjectKind.class, Map.ofEntries(
            Map.entry(SubjectKind.MEMBER, List.of("組合員")),
            Map.entry(SubjectKind.FAMILY, List.of("家族")),
            Map.entry(SubjectKind.APPLICANT_FOR_MEMBERSHIP, List.of("加入検討者・資料請求者", "加入検討者", "資料請求者")),
            Map.entry(SubjectKind.OFFICER, List.of("役員")),
            Map.entry(SubjectKind.EMPLOYEE, List.of("職員")),
            Map.entry(SubjectKind.TEMPORARY_STAFF, List.of("臨時・派遣", "臨時", "派遣")),
            Map.entry(SubjectKind.JOB_APPLICANT, List.of("応募者")),
            Map.entry(SubjectKind.FORMER_STAFF, List.of("退職者")),
            Map.entry(SubjectKind.PARTNER_PRODUCER, List.of("提携生産者")),
            Map.entry(SubjectKind.BUSINESS_CONTACT, List.of("取引先担当者")),
            Map.entry(SubjectKind.SITE_VISITOR, List.of("サイト訪問者")),
            Map.entry(SubjectKind.INSURED, List.of("共済契約者・被共済者", "共済契約者", "被共済者")),
            Map.entry(SubjectKind.WELFARE_USER, List.of("福祉利用者")),
            Map.entry(SubjectKind.OTHER, List.of("その他"))));

    static final TableWords<Processing> PROCESSINGS = words(Processing.class, Map.ofEntries(
            Map.entry(Processing.NONE, List.of("加工していない", "無", "なし")),
            Map.entry(Processing.PSEUDONYMISED, List.of("仮名加工", "仮名加工情報")),
            Map.entry(Processing.ANONYMISED, List.of("匿名加工", "匿名加工情報"))));

    static final TableWords<AcquisitionKind> ACQUISITIONS = words(AcquisitionKind.class, Map.ofEntries(
            Map.entry(AcquisitionKind.DIRECT_WRITTEN, List.of("直接書面")),
            Map.entry(AcquisitionKind.INDIRECT, List.of("直接書面以外")),
            Map.entry(AcquisitionKind.THIRD_PARTY, List.of("第三者から")),
            Map.entry(AcquisitionKind.PUBLIC, List.of("公開情報")),
            Map.entry(AcquisitionKind.ENTRUSTED, List.of("受託")),
            Map.entry(AcquisitionKind.JOINT_USE, List.of("共同利用"))));

    static final TableWords<Channel> CHANNELS = words(Channel.class, Map.ofEntries(
            Map.entry(Channel.MEMBERSHIP_APPLICATION, List.of("加入申込み")),
            Map.entry(Channel.BROCHURE_REQUEST, List.of("資料請求")),
            Map.entry(Channel.RESUME, List.of("履歴書等", "履歴書")),
            Map.entry(Channel.CONTRACT, List.of("契約書")),
            Map.entry(Channel.INVOICE, List.of("請求書")),
            Map.entry(Channel.TRADE_DOCUMENT, List.of("取引書")),
            Map.entry(Channel.STAFF_INFORMATION, List.of("役職員情報")),
            Map.entry(Channel.WEBSITE, List.of("ホームページ等", "ホームページ")),
            Map.entry(Channel.TELEPHONE, List.of("電話")),
            Map.entry(Channel.SURVEY, List.of("アンケート")),
            Map.entry(Channel.COOKIE, List.of("Cookie等", "Cookie")),
            Map.entry(Channel.OTHER, List.of("その他"))));

    static final TableWords<NoticeMethod> NOTICES = words(NoticeMethod.class, Map.ofEntries(
            Map.entry(NoticeMethod.EXPLICIT, List.of("明示")),
            Map.entry(NoticeMethod.NOTICE, List.of("通知")),
            Map.entry(NoticeMethod.PUBLICATION, List.of("公表")),
            Map.entry(NoticeMethod.NOT_NEEDED, List.of("不要"))));

    static final TableWords<NoticeException> EXCEPTIONS = words(NoticeException.class, Map.ofEntries(
            Map.entry(NoticeException.PX1, List.of("PX1 本人・第三者の権利利益を害するおそれ", "PX1")),
            Map.entry(NoticeException.PX2, List.of("PX2 当組織の権利・正当な利益を害するおそれ", "PX2")),
            Map.entry(NoticeException.PX3, List.of("PX3 国の機関等の事務に支障", "PX3")),
            Map.entry(NoticeException.PX4, List.of("PX4 取得の状況から利用目的が明らか", "PX4"))));

    static final TableWords<StorageMedium> MEDIA = words(StorageMedium.class, Map.ofEntries(
            Map.entry(StorageMedium.PAPER, List.of("書類", "紙")),
            Map.entry(StorageMedium.REMOVABLE_MEDIA, List.of("可搬電子媒体")),
            Map.entry(StorageMedium.OFFICE_PC, List.of("事務所PC", "PC", "パソコン")),
            Map.entry(StorageMedium.MOBILE, List.of("モバイル機器")),
            Map.entry(StorageMedium.INTERNAL_SERVER, List.of("社内サーバー", "サーバー")),
            Map.entry(StorageMedium.CLOUD, List.of("社外サーバー(クラウド)", "社外サーバー", "クラウド"))));

    static final TableWords<KeepingMethod> METHODS = words(KeepingMethod.class, Map.ofEntries(
            Map.entry(KeepingMethod.LOCKED_CABINET, List.of("施錠キャビネット")),
            Map.entry(KeepingMethod.LOCKED_ROOM, List.of("施錠室")),
            Map.entry(KeepingMethod.RESTRICTED_FOLDER, List.of("アクセス制限フォルダ")),
            Map.entry(KeepingMethod.ENCRYPTED, List.of("暗号化")),
            Map.entry(KeepingMethod.DATABASE, List.of("データベース", "DB")),
            Map.entry(KeepingMethod.FIREPROOF_SAFE, List.of("耐火金庫")),
            Map.entry(KeepingMethod.OTHER, List.of("その他"))));

    static final TableWords<RecipientKind> RECIPIENTS = words(RecipientKind.class, Map.ofEntries(
            Map.entry(RecipientKind.PROVISION, List.of("提供先")),
            Map.entry(RecipientKind.CONTRACTOR, List.of("委託先")),
            Map.entry(RecipientKind.JOINT_USER, List.of("共同利用先"))));

    static final TableWords<DisposalMethod> DISPOSALS = words(DisposalMethod.class, Map.ofEntries(
            Map.entry(DisposalMethod.INCINERATION, List.of("紙：焼却", "焼却")),
            Map.entry(DisposalMethod.DISSOLUTION, List.of("紙：溶解", "溶解")),
            Map.entry(DisposalMethod.SHREDDING, List.of("紙：シュレッダー", "シュレッダー")),
            Map.entry(DisposalMethod.ERASURE_SOFTWARE, List.of("電子：消去ソフト", "消去ソフト")),
            Map.entry(DisposalMethod.KEY_DESTRUCTION, List.of("電子：暗号鍵廃棄")),
            Map.entry(DisposalMethod.PHYSICAL_DESTRUCTION, List.of("電子：物理破壊", "物理破壊")),
            Map.entry(DisposalMethod.DEGAUSSING, List.of("電子：消磁", "消磁")),
            Map.entry(DisposalMethod.DATABASE_DELETION, List.of("データベース：論理削除のあと物理削除")),
            Map.entry(DisposalMethod.DE_IDENTIFICATION, List.of("データベース：識別不能化")),
            Map.entry(DisposalMethod.CRUSHING, List.of("媒体：破砕")),
            Map.entry(DisposalMethod.PROVIDER_CERTIFICATE, List.of("クラウド：事業者の消去証明"))));

    static final TableWords<AccuracyMethod> ACCURACIES = words(AccuracyMethod.class, Map.ofEntries(
            Map.entry(AccuracyMethod.SELF_REPORT, List.of("本人申告")),
            Map.entry(AccuracyMethod.AT_DELIVERY, List.of("配達時確認")),
            Map.entry(AccuracyMethod.YEARLY_SHEET, List.of("年次確認票")),
            Map.entry(AccuracyMethod.RETURNED_MAIL, List.of("郵便返戻")),
            Map.entry(AccuracyMethod.ACCOUNT_ERROR, List.of("口座エラー"))));

    static final TableWords<FlowPhase> PHASES = words(FlowPhase.class, Map.ofEntries(
            Map.entry(FlowPhase.ACQUISITION, List.of("取得・入力", "取得", "入力")),
            Map.entry(FlowPhase.TRANSFER, List.of("移送・送信", "移送", "送信")),
            Map.entry(FlowPhase.USE, List.of("利用・加工", "利用", "加工")),
            Map.entry(FlowPhase.STORAGE, List.of("保管・バックアップ", "保管", "バックアップ")),
            Map.entry(FlowPhase.DISPOSAL, List.of("消去・廃棄", "消去", "廃棄"))));

    static final TableWords<EntryStatus> STATES = words(EntryStatus.class, Map.ofEntries(
            Map.entry(EntryStatus.DRAFT, List.of("記入途中")),
            Map.entry(EntryStatus.IN_USE, List.of("運用中")),
            Map.entry(EntryStatus.ABOLISHED, List.of("廃止"))));

    private static final Map<InformationKind, String> KINDS = Map.of(
            InformationKind.PERSONAL_INFORMATION, "個人情報",
            InformationKind.PERSONAL_DATA, "個人データ",
            InformationKind.RETAINED_PERSONAL_DATA, "保有個人データ",
            InformationKind.SPECIAL_CARE, "要配慮個人情報",
            InformationKind.SPECIFIC_PERSONAL, "特定個人情報",
            InformationKind.PSEUDONYMISED, "仮名加工情報",
            InformationKind.ANONYMISED, "匿名加工情報",
            InformationKind.PERSONAL_RELATED, "個人関連情報");

    private LedgerVocabulary() {
        // words, nothing to hold
    }

    private static <E extends Enum<E>> TableWords<E> words(Class<E> type, Map<E, List<String>> words) {
        EnumMap<E, List<String>> inOrder = new EnumMap<>(type);
        inOrder.putAll(words);
        return new TableWords<>(inOrder);
    }

    /** 情報種別 in one line; null while nothing can be said. */
    static String of(Classification classification) {
        String line = classification.kinds().stream().map(KINDS::get).collect(Collectors.joining("、"));
        return line.isEmpty() ? null : line;
    }
}
