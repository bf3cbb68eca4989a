package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;

/** Words somebody typed: stripped, and refused when they are missing or too many. */
final class Words {

    private Words() {
        // reads words, holds nothing
    }

    /** @throws RuleViolation {@code purpose.field-missing} or {@code purpose.text-too-long} */
    static String required(String field, String text, int most) {
        String words = optional(field, text, most);
        if (words.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field." + field);
        }
        return words;
    }

    /** @return empty for blank text */
    static String optional(String field, String text, int most) {
        if (JapaneseText.isBlank(text)) {
            return "";
        }
        String words = JapaneseText.storable(JapaneseText.strip(text));
        if (JapaneseText.length(words) > most || words.length() > most) {
            throw new RuleViolation("purpose.text-too-long", "field." + field, most);
        }
        return words;
    }

    /** @throws RuleViolation {@code purpose.field-missing} for null */
    static <T> T required(String field, T value) {
        if (value == null) {
            throw new RuleViolation("purpose.field-missing", "field." + field);
        }
        return value;
    }
}
