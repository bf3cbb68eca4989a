package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.ejb.shared.tables.TableColumn;
import java.util.List;

/**
 * The columns of a table of the ledger, in the order of the form (domain-knowledge 6.1). The first head is what an
 * export writes; any of them is understood.
 */
enum LedgerColumn implements TableColumn {
    NUMBER(null, 14, "台帳番号", "管理番号"),
    NAME(null, 30, "名称", "個人情報の名称", "台帳名", "個人情報名"),
    KANA(null, 20, "フリガナ", "ふりがな"),
    BUSINESS(null, 18, "業務名", "業務"),
    DEPARTMENT(null, 18, "部署", "管理部署", "取扱部署", "所管部署"),
    RESPONSIBLE(null, 20, "取扱責任者", "管理責任者", "責任者"),
    HANDLERS(null, 24, "担当者", "取扱担当者"),
    SUBJECTS(Group.HOLDING, 20, "本人区分", "本人の区分"),
    ITEMS(Group.HOLDING, 34, "項目", "個人情報の項目", "取扱項目"),
    SEARCHABLE(Group.HOLDING, 12, "検索できる形で整理", "検索可否"),
    PROCESSING(Group.HOLDING, 14, "加工"),
    KIND(Group.HOLDING, 22, "情報種別(自動判定)", "情報種別"),
    PURPOSES(Group.HOLDING, 40, "利用目的"),
    ACQUISITION(Group.ACQUIRING, 14, "取得区分"),
    CHANNELS(Group.ACQUIRING, 20, "取得チャネル", "取得元", "取得経路"),
    NOTICE(Group.ACQUIRING, 12, "利用目的の通知方法", "通知方法"),
    NOTICE_EXCEPTION(Group.ACQUIRING, 14, "通知が不要な理由"),
    NOTICE_DOCUMENT(Group.ACQUIRING, 26, "通知文書"),
    COUNT(Group.VOLUME, 10, "件数"),
    MOST_COUNT(Group.VOLUME, 10, "最大件数"),
    YEARLY_INCREASE(Group.VOLUME, 10, "年間増加"),
    MEDIA(Group.KEEPING, 20, "媒体", "媒体・保存先"),
    PLACE(Group.KEEPING, 22, "保管場所"),
    METHODS(Group.KEEPING, 22, "保管方法"),
    BACKUP(Group.KEEPING, 10, "バックアップ"),
    BACKUP_PLACE(Group.KEEPING, 20, "バックアップの保管場所"),
    COUNTRIES(Group.KEEPING, 14, "取扱国"),
    COUNTRY_NOTE(Group.KEEPING, 26, "外的環境の把握", "外的環境"),
    ACCESS(null, 34, "アクセス権者", "アクセス権"),
    RECIPIENTS(null, 34, "提供先・委託先・共同利用先", "提供先", "委託先"),
    USE_LIMIT(null, 22, "利用期限"),
    RETENTION_SHARES(Group.RETENTION, 24, "RB1 出資金の点検"),
    RETENTION_LAW(Group.RETENTION, 24, "RB2 経理上の必要・法定"),
    RETENTION_CLAIMS(Group.RETENTION, 24, "RB3 事故・クレーム対応"),
    RETENTION_OTHER(Group.RETENTION, 24, "RB4 その他"),
    DISPOSAL(null, 20, "廃棄方法"),
    ACCURACY_METHOD(Group.ACCURACY, 16, "正確性の確認方法", "確認方法"),
    ACCURACY_MONTHS(Group.ACCURACY, 12, "確認の頻度(か月ごと)", "確認頻度"),
    ACCURACY_ON(Group.ACCURACY, 12, "最終確認日"),
    FLOW(null, 44, "ライフサイクル・フロー", "ライフサイクル"),
    NOTE(null, 30, "備考"),
    STATUS(null, 10, "状態"),
    ORGANIZATION(null, 24, "組織", "生協名");

    /** A head above several columns. */
    enum Group {
        HOLDING("内容と利用目的"),
        ACQUIRING("取得と通知"),
        VOLUME("取扱件数"),
        KEEPING("保管"),
        RETENTION("保管期限と根拠"),
        ACCURACY("正確性");

        private final String head;

        Group(String head) {
            this.head = head;
        }
    }

    private final Group group;
    private final int width;
    private final List<String> heads;

    LedgerColumn(Group group, int width, String... heads) {
        this.group = group;
        this.width = width;
        this.heads = List.of(heads);
    }

    @Override
    public List<String> heads() {
        return heads;
    }

    @Override
    public String groupHead() {
        return group == null ? null : group.head;
    }

    @Override
    public int width() {
        return width;
    }

    /** Without these no row can be entered; what else a row needs may follow (記入途中). */
    @Override
    public boolean required() {
        return this == NAME || this == DEPARTMENT;
    }
}
