package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.RuleViolation;

/** The gate for texts of this context: not blank where needed, never longer than its column. */
final class Words {

    private Words() {
        // functions only
    }

    static String required(String text, int longest, String rule) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(rule);
        }
        return optional(text, longest);
    }

    /** Blank becomes empty text: nobody has to know the difference between none and nothing. */
    static String optional(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw new RuleViolation("organization.too-long", longest);
        }
        return stripped;
    }
}
