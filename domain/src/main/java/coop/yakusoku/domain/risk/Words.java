package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;

/** Words somebody typed: stripped, and refused when they are missing or too many. */
final class Words {

    private Words() {}

    /** @throws RuleViolation {@code risk.field-missing} or {@code risk.text-too-long} */
    static String required(String field, String text, int most) {
        String words = optional(field, text, most);
        if (words == null) {
            throw new RuleViolation("risk.field-missing", field);
        }
        return words;
    }

    /** @return null for blank text */
    static String optional(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String words = text.strip();
        if (words.length() > most) {
            throw new RuleViolation("risk.text-too-long", field, most);
        }
        return words;
    }
}
