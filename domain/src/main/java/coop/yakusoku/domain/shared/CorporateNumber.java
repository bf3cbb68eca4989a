package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * 法人番号: the thirteen digits of a body corporate (番号法 39条). The first is a check digit: 9 less the remainder by 9 of the
 * other twelve, weighted 1 and 2 in turn from the right (法人番号の指定等に関する省令 2条).
 *
 * @param value thirteen half-width digits
 */
public record CorporateNumber(String value) implements Serializable {

    private static final Pattern THIRTEEN = Pattern.compile("\\d{13}");

    /**
     * @throws RuleViolation {@code shared.corporate-number-unreadable} when it is not thirteen digits, {@code
     *     shared.corporate-number-mistyped} when the check digit says that one is wrong
     */
    public CorporateNumber {
        String typed = value == null ? "" : JapaneseText.strip(value);
        value = JapaneseText.halfWidth(typed).replaceAll("^T(?=\\d)", "").replaceAll("[\\s\\p{Pd}−ー]", "");
        if (!THIRTEEN.matcher(value).matches()) {
            throw new RuleViolation("shared.corporate-number-unreadable", typed);
        }
        if (value.charAt(0) - '0' != checkDigit(value.substring(1))) {
            throw new RuleViolation("shared.corporate-number-mistyped", typed);
        }
    }

    /** The digit that goes before the twelve. */
    static int checkDigit(String twelve) {
        int sum = 0;
        for (int n = 0; n < twelve.length(); n++) {
            int digit = twelve.charAt(twelve.length() - 1 - n) - '0';
            sum += digit * (n % 2 == 0 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    /** T and the thirteen digits, as on a qualified invoice (適格請求書発行事業者の登録番号) of a body corporate. */
    public String invoiceNumber() {
        return "T" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
