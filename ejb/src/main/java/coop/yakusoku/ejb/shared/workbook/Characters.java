package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the text of an element, and refuses more than a cell may hold. */
final class Characters {

    /** A cell of a spreadsheet holds 32,767 characters, each escaped at worst; what is longer is there to do harm. */
    private static final int MOST = 32_767 * 7;

    /** How a workbook writes characters XML cannot: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();

    void clear() {
        text.setLength(0);
    }

    void add(char[] more, int from, int length) {
        if (text.length() + length > MOST) {
            throw new RuleViolation("shared.workbook-bomb");
        }
        text.append(more, from, length);
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    String text() {
        String plain = text.toString();
        if (plain.indexOf("_x") < 0) {
            return plain;
        }
        return ESCAPED.matcher(plain).replaceAll(
                escaped -> Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(escaped.group(1), 16))));
    }
}
