package coop.yakusoku.ejb.risk;

import coop.yakusoku.ejb.shared.tables.TableColumn;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of an asset workbook in their order: those of 情報資産管理台帳 (IPA 中小企業の情報セキュリティ対策ガイドライン) first, then
 * what this register asks besides. The first head is what an export writes; any of them is understood.
 */
enum AssetColumn implements TableColumn {
    CATEGORY(null, 16, "業務分類", "分類", "業務区分", "業務"),
    NAME(null, 32, "情報資産名称", "情報資産名", "資産名", "資産名称", "名称"),
    NOTE(null, 32, "備考"),
    USER_SCOPE(null, 20, "利用者範囲", "利用者", "利用範囲"),
    OWNER(null, 20, "リスク所有者", "所有者"),
    DEPARTMENT(null, 18, "管理部署", "管理部門", "部署"),
    MEDIUM(null, 22, "媒体・保存先", "媒体保存先", "媒体", "保存先"),
    PERSONAL(Group.CONTENTS, 10, "個人情報"),
    SPECIAL_CARE(Group.CONTENTS, 10, "要配慮個人情報", "要配慮"),
    MY_NUMBER(Group.CONTENTS, 10, "特定個人情報", "マイナンバー"),
    CONFIDENTIALITY(Group.MARKS, 8, "機密性"),
    INTEGRITY(Group.MARKS, 8, "完全性"),
    AVAILABILITY(Group.MARKS, 8, "可用性"),
    IMPORTANCE(null, 8, "重要度"),
    RETENTION(null, 16, "保存期限", "保存期間"),
    REGISTERED_ON(null, 12, "登録日", "登録年月日"),
    FREQUENCY(Group.RISK, 10, "脅威の発生頻度", "発生頻度"),
    WEAKNESS(Group.RISK, 10, "脆弱性"),
    LIKELIHOOD(Group.RISK, 10, "被害発生可能性"),
    VALUE(Group.RISK, 10, "リスク値"),
    NUMBER(null, 14, "資産番号", "情報資産番号"),
    LOCATION(Group.ENVIRONMENT, 24, "設置場所", "保管場所"),
    USER_COUNT(Group.ENVIRONMENT, 10, "利用者数", "利用人数"),
    CARRIED_OUT(Group.ENVIRONMENT, 10, "社外持出", "社外持ち出し", "持出"),
    EXPOSED(Group.ENVIRONMENT, 10, "外部公開"),
    EXTERNAL_CONNECTION(Group.ENVIRONMENT, 10, "外部接続"),
    CONTRACTOR(Group.ENVIRONMENT, 10, "委託先取扱", "委託"),
    CONTRACTOR_NAME(Group.ENVIRONMENT, 20, "委託先名", "委託先の名称", "委託先"),
    COUNTRY(Group.ENVIRONMENT, 8, "取扱国"),
    PRIVATE_DEVICE(Group.ENVIRONMENT, 10, "私物端末"),
    REMOTE_USE(Group.ENVIRONMENT, 10, "遠隔利用"),
    RECORD_COUNT(Group.ENVIRONMENT, 10, "件数"),
    PAPER_SHEETS(Group.ENVIRONMENT, 10, "紙枚数"),
    DEPARTMENT_COUNT(Group.ENVIRONMENT, 10, "利用部署数"),
    STATUS(null, 10, "状態"),
    PARENT(null, 14, "親資産", "親資産番号"),
    ACQUIRED_ON(null, 12, "取得日"),
    RETIRED_ON(null, 12, "廃止日", "廃棄日"),
    SENSITIVITY(null, 10, "情報の機微度", "機微度"),
    COUNTRY_NOTE(null, 24, "外的環境の把握", "外的環境"),
    FORCED_REASON(null, 24, "重要度を3とする理由", "重要度の理由"),
    HANDED_DOWN(null, 12, "会員生協への公開"),
    ORGANIZATION(null, 24, "組織", "生協名");

    /** A head above several columns. */
    enum Group {
        CONTENTS("個人情報の種類"),
        MARKS("評価値"),
        RISK("現状から想定されるリスク"),
        ENVIRONMENT("利用環境");

        private final String head;

        Group(String head) {
            this.head = head;
        }

        String head() {
            return head;
        }
    }

    /** Without these no asset can be entered. */
    private static final Set<AssetColumn> REQUIRED = Collections.unmodifiableSet(EnumSet.of(
            CATEGORY,
            NAME,
            USER_SCOPE,
            DEPARTMENT,
            MEDIUM,
            CONFIDENTIALITY,
            INTEGRITY,
            AVAILABILITY,
            REGISTERED_ON));

    private final Group group;
    private final int width;
    private final List<String> heads;

    AssetColumn(Group group, int width, String... heads) {
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
        return group == null ? null : group.head();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean required() {
        return REQUIRED.contains(this);
    }
}
