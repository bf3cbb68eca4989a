package coop.yakusoku.ejb.shared.print;

import coop.yakusoku.domain.shared.JapaneseDate;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;

/** Values as they stand on paper: numbers with their commas, days in the Japanese calendar. */
final class Cells {

    private Cells() {
        // turns values into words, holds nothing
    }

    /** In a table: R8.11.22. */
    static String narrow(Object value) {
        Object bare = bare(value);
        return bare instanceof LocalDate day ? JapaneseDate.warekiShort(day) : text(bare);
    }

    /** Beside a label: 令和8年11月22日. */
    static String full(Object value) {
        Object bare = bare(value);
        return bare instanceof LocalDate day ? JapaneseDate.wareki(day) : text(bare);
    }

    /** The value without how it is set apart. */
    static Object bare(Object value) {
        return value instanceof Tone.Toned toned ? toned.value() : value;
    }

    /** The class of the stylesheet for how the value is set apart; empty for none. */
    static String tone(Object value) {
        return value instanceof Tone.Toned toned ? toned.tone().name().toLowerCase(Locale.ROOT) : "";
    }

    private static String text(Object bare) {
        if (bare == null) {
            return "";
        }
        return bare instanceof Number number
                ? NumberFormat.getIntegerInstance(Locale.JAPAN).format(number)
                : bare.toString();
    }
}
