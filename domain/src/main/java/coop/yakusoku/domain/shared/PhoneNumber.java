package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A telephone number of Japan: 0 and nine or ten more digits (0AB-J, 0A0, 0120), or +81 and the number without its 0.
 * Hyphens stay where people put them, for only they know where the area code ends; numbers are compared by their
 * digits.
 *
 * @param value half-width digits, hyphens and a leading +
 */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("0\\d{9,10}");

    /** @throws RuleViolation {@code shared.phone-unreadable} with what was typed */
    public PhoneNumber {
        String typed = value == null ? "" : JapaneseText.strip(value);
        String plain = JapaneseText.halfWidth(typed)
                .replaceAll("^(TEL|Tel|tel|電話)[:.]?", "")
                .replaceAll("[\\p{Pd}−ー]", "-")
                .replaceAll("[()]", "-")
                .replaceAll("\\s+", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        if (!plain.matches("\\+?[\\d-]+") || !NUMBER.matcher(digitsOf(plain)).matches()) {
            throw new RuleViolation("shared.phone-unreadable", typed);
        }
        value = plain;
    }

    /** The national number without hyphens, the form for searching: 0312345678. */
    public String digits() {
        return digitsOf(value);
    }

    /** Whether both reach the same telephone, wherever the hyphens are. */
    public boolean sameAs(PhoneNumber other) {
        return digits().equals(other.digits());
    }

    private static String digitsOf(String plain) {
        String bare = plain.replace("-", "");
        return bare.startsWith("+81") ? "0" + bare.substring(3).replaceAll("^0", "") : bare;
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
