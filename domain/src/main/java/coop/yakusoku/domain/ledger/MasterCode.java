package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Locale;

/** The code of a data item or purpose: capital letters, digits and underscores, at most 30, beginning with a letter. */
final class MasterCode {

    private MasterCode() {
        // reads codes, holds nothing
    }

    /** @throws RuleViolation {@code ledger.code-unreadable} */
    static String of(String typed) {
        String code = typed == null ? "" : JapaneseText.halfWidth(typed).strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z][A-Z0-9_]{0,29}")) {
            throw new RuleViolation("ledger.code-unreadable", code);
        }
        return code;
    }
}
