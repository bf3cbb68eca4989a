package coop.yakusoku.domain.member.feed;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a feed, in any order, by our code or by the names people give them in Japanese. */
public enum FeedColumn {
    NUMBER(20, true, "組合員番号", "組合員コード", "会員番号"),
    ORGANIZATION(10, true, "単協コード", "生協コード", "組織コード"),
    NAME(200, true, "氏名", "名前", "お名前"),
    KANA(100, false, "フリガナ", "氏名カナ", "カナ氏名", "カナ"),
    OLD_NAME(200, false, "旧姓"),
    POSTAL_CODE(20, false, "郵便番号"),
    PREFECTURE(10, false, "都道府県"),
    CITY(100, false, "市区町村", "市町村"),
    TOWN(200, false, "町域・番地", "町域番地", "番地"),
    BUILDING(200, false, "建物・部屋", "建物", "方書"),
    BIRTH_DATE(30, false, "生年月日"),
    GENDER(10, false, "性別"),
    TELEPHONE(30, false, "電話番号", "電話"),
    EMAIL(254, false, "メールアドレス", "メール", "電子メール"),
    ACCOUNT(120, false, "口座"),
    COURSE(40, false, "配送コース", "コース"),
    MEMBER_GROUP(80, false, "班・支部", "班", "支部"),
    SERVICES(200, false, "利用サービス"),
    NOTICE(30, false, "通知文", "通知文番号"),
    JOINED_ON(30, true, "加入日", "加入年月日"),
    LEFT_ON(30, false, "脱退日", "脱退年月日"),
    MONTH(30, true, "年月", "対象年月"),
    CATEGORY(40, true, "カテゴリ", "購入カテゴリ", "分類"),
    AMOUNT(12, true, "金額", "購入金額"),
    COUNT(8, true, "点数", "購入点数", "件数");

    private static final List<FeedColumn> OF_MEMBERS = Arrays.stream(values()).limit(MONTH.ordinal()).toList();
    private static final List<FeedColumn> OF_PURCHASES = List.of(NUMBER, ORGANIZATION, MONTH, CATEGORY, AMOUNT, COUNT);
    private static final Map<String, FeedColumn> NAMED = names();

    private final int limit;
    private final boolean needed;
    private final List<String> names;

    FeedColumn(int limit, boolean needed, String... names) {
        this.limit = limit;
        this.needed = needed;
        this.names = List.of(names);
    }

    /** What a file of the kind may have, in the order we write it. */
    public static List<FeedColumn> of(FeedKind kind) {
        return kind == FeedKind.MEMBERS ? OF_MEMBERS : OF_PURCHASES;
    }

    /** The column of a head, by code or Japanese name, however wide it was typed; empty when there is none. */
    public static Optional<FeedColumn> named(String head) {
        return Optional.ofNullable(NAMED.get(key(head)));
    }

    private static Map<String, FeedColumn> names() {
        Map<String, FeedColumn> all = new HashMap<>();
        for (FeedColumn column : values()) {
            all.put(key(column.code()), column);
            column.names.forEach(name -> all.put(key(name), column));
        }
        return Map.copyOf(all);
    }

    private static String key(String head) {
        return JapaneseText.searchKey(head);
    }

    /** {@code family_name}: what programs call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String japanese() {
        return names.get(0);
    }

    /** How many characters, as the database counts them: a variation selector is one. */
    public int limit() {
        return limit;
    }

    /** Whether the file must have it, and each row something in it. */
    public boolean isNeeded() {
        return needed;
    }
}
