package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;

/** Words somebody typed: stripped, and refused when they are missing or too many. */
public final class Words {

    private Words() {}

    /** @throws RuleViolation {@code risk.field-missing} or {@code risk.text-too-long} */
    public static String required(String field, String text, int most) {
        String words = optional(field, text, most);
        if (words == null) {
            throw new RuleViolation("risk.field-missing", field);
        }
        return words;
    }

    /** @throws RuleViolation {@code risk.field-missing}, {@code risk.text-too-long} or {@code risk.code-unreadable} */
    public static String code(String text) {
        String code = required("code", text, 20);
        if (!code.matches("[A-Za-z0-9._-]+")) {
            throw new RuleViolation("risk.code-unreadable", code);
        }
        return code;
    }

    /**
     * @return null for blank text
     * @throws RuleViolation {@code risk.text-too-long}
     */
    public static String optional(String field, String text, int most) {
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
