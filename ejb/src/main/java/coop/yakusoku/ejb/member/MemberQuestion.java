package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Objects;

/**
 * What somebody looks for. The text never reaches a log; its kind does.
 *
 * @param kind which item is asked about
 * @param text as typed
 * @param kana beside a postal code: the beginning of the reading; empty for all
 */
public record MemberQuestion(Kind kind, String text, String kana) {

    /** The questions there are; each needs that the purpose uses the item it asks about. */
    public enum Kind {

        /** The member number or its beginning. */
        NUMBER,

        /** The reading or its beginning. */
        KANA,

        /** Two or more characters anywhere inside the name. */
        NAME,

        /** The whole telephone number, or its last four digits or more. */
        TELEPHONE,

        /** The postal code, and the beginning of the reading. */
        POSTAL_CODE,

        /** The date of birth. */
        BIRTH_DATE
    }

    private static final int LAST_DIGITS = 4;
    private static final int POSTAL_DIGITS = 7;

    public MemberQuestion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kana, "kana");
    }

    public MemberQuestion(Kind kind, String text) {
        this(kind, text, "");
    }

    /** What the text is folded to, as the column it is compared with is. */
    String key() {
        return switch (kind) {
            case KANA -> atLeast(1, JapaneseText.searchKey(text));
            case NAME -> atLeast(2, JapaneseText.searchKey(text));
            case NUMBER -> atLeast(1, JapaneseText.halfWidth(text).replaceAll("\\s", ""));
            case TELEPHONE -> atLeast(LAST_DIGITS, digits());
            case POSTAL_CODE -> atLeast(POSTAL_DIGITS, digits());
            case BIRTH_DATE -> JapaneseDate.parse(text).toString();
        };
    }

    String kanaKey() {
        return JapaneseText.searchKey(kana);
    }

    private String digits() {
        return JapaneseText.halfWidth(text).replaceAll("[^0-9]", "");
    }

    private static String atLeast(int length, String key) {
        if (key.codePointCount(0, key.length()) < length) {
            throw new RuleViolation("member.search-too-short", length);
        }
        return key;
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
