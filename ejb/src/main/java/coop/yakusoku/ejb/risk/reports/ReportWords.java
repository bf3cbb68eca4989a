package coop.yakusoku.ejb.risk.reports;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.ejb.shared.print.Tone;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on paper: Japanese, whatever language its reader speaks on the screen. */
final class ReportWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "coop.yakusoku.ejb.risk.reports.ReportWords", Locale.ROOT, ReportWords.class.getClassLoader());

    private ReportWords() {
        // words, nothing to hold
    }

    static String text(String key) {
        return WORDS.getString(key);
    }

    /** The label of a constant; empty for none. */
    static String label(Enum<?> constant) {
        return constant == null
                ? ""
                : text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** 有 or 無. */
    static String flag(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    /** ○, or nothing: for narrow columns. */
    static String mark(boolean yes) {
        return yes ? text("mark") : "";
    }

    /** The value in the shade of its band; nothing when it is not rated. */
    static Object shaded(Object value, RiskBand band) {
        return value == null || band == null ? value : tone(band).of(value);
    }

    private static Tone tone(RiskBand band) {
        return switch (band) {
            case HIGH -> Tone.HIGH;
            case MEDIUM -> Tone.MEDIUM;
            case LOW -> Tone.LOW;
        };
    }
}
