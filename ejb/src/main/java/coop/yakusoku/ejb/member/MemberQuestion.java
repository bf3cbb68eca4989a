package coop.yakusoku.ejb.member;

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

    public MemberQuestion {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kana, "kana");
    }

    public MemberQuestion(Kind kind, String text) {
        this(kind, text, "");
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
