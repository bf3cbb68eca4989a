package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;

/** Words somebody typed: stripped, and refused when they are missing or too many. */
final class Words {

    private Words() {
        // reads words, holds nothing
    }

    /** @throws RuleViolation {@code ledger.field-missing} or {@code ledger.text-too-long} */
    static String required(String field, String text, int most) {
        String words = optional(field, text, most);
        if (words == null) {
            throw new RuleViolation("ledger.field-missing", field);
        }
        return words;
    }

    /** @return null for blank text */
    static String optional(String field, String text, int most) {
        if (JapaneseText.isBlank(text)) {
            return null;
        }
        String words = JapaneseText.strip(text);
        if (words.length() > most) {
            throw new RuleViolation("ledger.text-too-long", field, most);
        }
        return words;
    }

    /** @throws RuleViolation {@code ledger.count-negative} */
    static void notNegative(Number count) {
        if (count != null && count.longValue() < 0) {
            throw new RuleViolation("ledger.count-negative", count);
        }
    }
}
