package coop.yakusoku.domain.shared;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as it is in use, not as RFC 5322 would have it: Japanese carriers gave out addresses with dots in
 * a row and before the @, and members still have them. The domain must look like one.
 *
 * @param value half-width, as typed in its local part, the domain in lower case; at most 254 characters (RFC 5321)
 */
public record EmailAddress(String value) implements Serializable {

    private static final int LIMIT = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                    + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    /** @throws RuleViolation {@code shared.email-unreadable} with what was typed */
    public EmailAddress {
        String typed = value == null ? "" : JapaneseText.strip(value);
        String plain = JapaneseText.halfWidth(typed);
        if (plain.length() > LIMIT || !ADDRESS.matcher(plain).matches()) {
            throw new RuleViolation("shared.email-unreadable", typed);
        }
        int at = plain.indexOf('@');
        value = plain.substring(0, at) + plain.substring(at).toLowerCase(Locale.ROOT);
    }

    /** The form for searching; no provider in use tells two people apart by the case of a letter. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
