package coop.yakusoku.domain.member.feed;

import coop.yakusoku.domain.shared.EmailAddress;
import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.Kana;
import coop.yakusoku.domain.shared.PhoneNumber;
import coop.yakusoku.domain.shared.PostalCode;
import coop.yakusoku.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one cell of a feed as what its column says it is. Most cells are written the plain way and are recognised at a
 * glance; what is not goes to the values of the shared language, which know every way people write.
 */
final class FeedCell {

    private static final Set<String> PREFECTURES = Set.of(
            "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県",
            "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県",
            "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県",
            "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県");
    private static final String FEMALE = "FEMALE";
    private static final String MALE = "MALE";
    private static final String UNKNOWN = "UNKNOWN";
    private static final Map<String, String> GENDERS = Map.ofEntries(
            Map.entry("女", FEMALE), Map.entry("女性", FEMALE), Map.entry("F", FEMALE), Map.entry("2", FEMALE),
            Map.entry("FEMALE", FEMALE), Map.entry("男", MALE), Map.entry("男性", MALE), Map.entry("M", MALE),
            Map.entry("1", MALE), Map.entry("MALE", MALE), Map.entry("その他", "OTHER"), Map.entry("X", "OTHER"),
            Map.entry("9", "OTHER"), Map.entry("OTHER", "OTHER"), Map.entry("不明", UNKNOWN),
            Map.entry("無回答", UNKNOWN), Map.entry("0", UNKNOWN), Map.entry("UNKNOWN", UNKNOWN));
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z-]{0,18}[0-9A-Za-z])?");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,9}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");
    private static final Pattern ACCOUNT = Pattern.compile("(\\d{4}|[*＊]*\\d{4})?([\\s　].*)?");

    /** No member was born before the oldest person who ever lived could be. */
    private static final int OLDEST = 125;

    private FeedCell() {
        // reads, holds nothing
    }

    /** The cell cannot be taken. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final FeedReason reason;

        Refused(FeedReason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        FeedReason reason() {
            return reason;
        }
    }

    /**
     * @param text as it stands in the file, never null
     * @return what is kept; the empty text for nothing
     */
    static String read(FeedColumn column, String text, LocalDate today) throws Refused {
        String typed = isTrimmed(text) ? text : JapaneseText.strip(text);
        if (typed.isEmpty()) {
            if (column.isNeeded()) {
                throw new Refused(FeedReason.MISSING);
            }
            return column == FeedColumn.GENDER ? UNKNOWN : "";
        }
        refuseUnkeepable(typed);
        if (typed.length() > column.limit() && typed.codePointCount(0, typed.length()) > column.limit()) {
            throw new Refused(FeedReason.TOO_LONG);
        }
        return switch (column) {
            case NUMBER, ORGANIZATION -> matching(NUMBER, typed, FeedReason.NUMBER_UNREADABLE);
            case KANA -> kana(typed);
            case POSTAL_CODE -> postalCode(typed);
            case PREFECTURE -> prefecture(typed);
            case BIRTH_DATE -> birthDate(typed, today);
            case JOINED_ON, LEFT_ON -> date(typed).toString();
            case GENDER -> gender(typed);
            case TELEPHONE -> telephone(typed);
            case EMAIL -> email(typed);
            case ACCOUNT -> account(typed);
            case MONTH -> month(typed, today);
            case AMOUNT -> matching(AMOUNT, typed.replace(",", ""), FeedReason.AMOUNT_UNREADABLE);
            case COUNT -> matching(COUNT, typed.replace(",", ""), FeedReason.AMOUNT_UNREADABLE);
            default -> typed;
        };
    }

    private static boolean isTrimmed(String text) {
        return text.isEmpty() || isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1));
    }

    /** Certainly no space of any kind; of a few others it is not asked. */
    private static boolean isInk(char c) {
        return c > ' ' && c < 0x7F || c > 0x3000 && c < Character.MIN_SURROGATE;
    }

    private static void refuseUnkeepable(String typed) throws Refused {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '\uFFFD' || c == '〓') {
                throw new Refused(FeedReason.CHARACTER_LOST);
            }
            if (c < ' ' || c >= 0x7F && c <= 0x9F || isHalf(typed, i)) {
                throw new Refused(FeedReason.UNSTORABLE);
            }
        }
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String matching(Pattern form, String typed, FeedReason otherwise) throws Refused {
        String plain = form.matcher(typed).matches() ? typed : JapaneseText.halfWidth(typed);
        if (!form.matcher(plain).matches()) {
            throw new Refused(otherwise);
        }
        return plain;
    }

    private static String kana(String typed) throws Refused {
        boolean plain = true;
        for (int i = 0; i < typed.length() && plain; i++) {
            char c = typed.charAt(i);
            plain = c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == ' ' && typed.charAt(i - 1) != ' ';
        }
        if (plain) {
            return typed;
        }
        try {
            return new Kana(typed).value();
        } catch (RuleViolation no) {
            throw new Refused(FeedReason.KANA_UNREADABLE);
        }
    }

    private static String postalCode(String typed) throws Refused {
        if (typed.length() == 8 && typed.charAt(3) == '-' && isDigits(typed, 0, 3) && isDigits(typed, 4, 8)) {
            return typed;
        }
        try {
            return new PostalCode(typed).value();
        } catch (RuleViolation no) {
            throw new Refused(FeedReason.POSTAL_CODE_UNREADABLE);
        }
    }

    private static String prefecture(String typed) throws Refused {
        if (!PREFECTURES.contains(typed)) {
            throw new Refused(FeedReason.PREFECTURE_UNKNOWN);
        }
        return typed;
    }

    private static String birthDate(String typed, LocalDate today) throws Refused {
        LocalDate day = date(typed);
        if (day.isAfter(today)) {
            throw new Refused(FeedReason.DATE_FUTURE);
        }
        if (day.isBefore(today.minusYears(OLDEST))) {
            throw new Refused(FeedReason.DATE_NONEXISTENT);
        }
        return day.toString();
    }

    private static LocalDate date(String typed) throws Refused {
        try {
            if (typed.length() == 10 && typed.charAt(4) == '-' && typed.charAt(7) == '-' && isDigits(typed, 0, 4)
                    && isDigits(typed, 5, 7) && isDigits(typed, 8, 10) && typed.compareTo("1873") > 0) {
                return LocalDate.of(number(typed, 0, 4), number(typed, 5, 7), number(typed, 8, 10));
            }
            return JapaneseDate.parse(typed);
        } catch (DateTimeException no) {
            throw new Refused(FeedReason.DATE_NONEXISTENT);
        } catch (RuleViolation no) {
            throw new Refused(
                    no.code().equals("shared.date-unreadable") ? FeedReason.DATE_UNREADABLE : FeedReason.DATE_NONEXISTENT);
        }
    }

    private static String gender(String typed) throws Refused {
        String known = GENDERS.get(JapaneseText.halfWidth(typed).toUpperCase(Locale.ROOT));
        if (known == null) {
            throw new Refused(FeedReason.GENDER_UNKNOWN);
        }
        return known;
    }

    private static String telephone(String typed) throws Refused {
        if (isPlainNumber(typed)) {
            return typed;
        }
        try {
            return new PhoneNumber(typed).value();
        } catch (RuleViolation no) {
            throw new Refused(FeedReason.PHONE_UNREADABLE);
        }
    }

    /** 0 and nine or ten digits, single hyphens between. */
    private static boolean isPlainNumber(String typed) {
        int digits = 0;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c != '-' || i == 0 || i + 1 == typed.length() || typed.charAt(i - 1) == '-') {
                return false;
            }
        }
        return typed.charAt(0) == '0' && (digits == 10 || digits == 11);
    }

    private static String email(String typed) throws Refused {
        try {
            return new EmailAddress(typed).value();
        } catch (RuleViolation no) {
            throw new Refused(FeedReason.EMAIL_UNREADABLE);
        }
    }

    /** The last four digits and the holder's name: never a whole account number (R-4, kept as little as is needed). */
    private static String account(String typed) throws Refused {
        if (!ACCOUNT.matcher(typed).matches()) {
            throw new Refused(FeedReason.ACCOUNT_UNREADABLE);
        }
        return typed;
    }

    private static String month(String typed, LocalDate today) throws Refused {
        Matcher found = MONTH.matcher(JapaneseText.halfWidth(typed));
        if (!found.matches()) {
            throw new Refused(FeedReason.MONTH_UNREADABLE);
        }
        int month = Integer.parseInt(found.group(2));
        if (month < 1 || month > 12) {
            throw new Refused(FeedReason.MONTH_UNREADABLE);
        }
        LocalDate first = LocalDate.of(Integer.parseInt(found.group(1)), month, 1);
        if (first.isAfter(today)) {
            throw new Refused(FeedReason.DATE_FUTURE);
        }
        return first.toString();
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
