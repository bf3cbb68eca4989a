package coop.yakusoku.domain.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text on its way into a cell of a spreadsheet, where =, +, -, @, a tab or a line end at the beginning may start a
 * formula ("formula injection", OWASP). Such a text gets an apostrophe before it, which spreadsheets take for "this is
 * text". Not for typed numeric cells: there -5 is a number.
 */
public final class SpreadsheetText {

    /** Full-width signs too: Japanese editions of spreadsheets read ＝ as =. */
    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private SpreadsheetText() {
        // a rule about cells, nothing to hold
    }

    /** The text as it may be written to a text cell. */
    public static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was guarded: whatever {@link #guard} wrote is read back unchanged. */
    public static String unguard(String cell) {
        Matcher guarded = DANGEROUS.matcher(cell);
        return cell.startsWith("'") && guarded.matches() ? cell.substring(1) : cell;
    }
}
