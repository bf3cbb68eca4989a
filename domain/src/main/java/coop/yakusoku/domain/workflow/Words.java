package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.RuleViolation;

/** The gate for texts of this context. */
final class Words {

    private Words() {
        // functions only
    }

    /** @throws RuleViolation {@code rule} when there is nothing, {@code workflow.too-long} */
    static String required(String text, int longest, String rule) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation(rule);
        }
        return optional(text, longest);
    }

    /** Blank becomes empty text. */
    static String optional(String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.codePointCount(0, stripped.length()) > longest) {
            throw new RuleViolation("workflow.too-long", longest);
        }
        return stripped;
    }
}
