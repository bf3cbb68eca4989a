package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * 郵便番号 of Japan Post: seven digits. One code may mean several towns, even two prefectures, so it never decides an
 * address.
 *
 * @param value NNN-NNNN; typed with or without hyphen and 〒, in either width
 */
public record PostalCode(String value) implements Serializable {

    private static final Pattern SEVEN = Pattern.compile("\\d{7}");

    /** @throws RuleViolation {@code shared.postal-code-unreadable} with what was typed, when it is not seven digits */
    public PostalCode {
        String typed = value == null ? "" : JapaneseText.strip(value);
        String digits = JapaneseText.halfWidth(typed).replaceAll("^(〒|郵便番号)", "").replaceAll("[\\s\\p{Pd}−ー]", "");
        if (!SEVEN.matcher(digits).matches()) {
            throw new RuleViolation("shared.postal-code-unreadable", typed);
        }
        value = digits.substring(0, 3) + "-" + digits.substring(3);
    }

    /** The seven digits alone, the form of Japan Post's data. */
    public String digits() {
        return value.replace("-", "");
    }

    /** 〒NNN-NNNN for letters. */
    public String printed() {
        return "〒" + value;
    }

    @Override
    public String toString() {
        return "PostalCode[…]";
    }
}
