package coop.yakusoku.domain.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What makes a calendar's address unguessable: 256 random bits, 43 letters. Whoever knows it reads one person's
 * deadlines, and nothing else.
 */
public record CalendarSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public CalendarSecret {
        if (text == null || !text.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("no secret of ours");
        }
    }

    public static CalendarSecret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody sent; empty when it cannot be one. */
    public static Optional<CalendarSecret> of(String text) {
        return text != null && text.matches("[A-Za-z0-9_-]{43}")
                ? Optional.of(new CalendarSecret(text))
                : Optional.empty();
    }

    /** SHA-256 in hexadecimal digits: what is kept. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing); // every Java has it
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "CalendarSecret[…]";
    }
}
