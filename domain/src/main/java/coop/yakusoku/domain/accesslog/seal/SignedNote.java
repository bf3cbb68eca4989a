package coop.yakusoku.domain.accesslog.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

/**
 * A text and its signature in one, as C2SP's signed-note has it: the text, an empty line, and a line of an em dash, the
 * name of the key and the base64 of four bytes that name the key and the signature.
 *
 * @param text ends with a line feed
 * @param signature what follows the name of the key
 */
public record SignedNote(String text, String signature) {

    private static final String DASH = "\u2014 ";
    private static final int KEY_ID = 4;

    public static SignedNote sign(String text, SealKey key) {
        byte[] signed = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(key.id(), KEY_ID + signed.length);
        System.arraycopy(signed, 0, all, KEY_ID, signed.length);
        return new SignedNote(text, Base64.getEncoder().encodeToString(all));
    }

    /** @throws IllegalArgumentException when it is not a note signed in the name of this log */
    public static SignedNote of(String note) {
        String sign = "\n" + DASH + Checkpoint.ORIGIN + " ";
        int at = note.indexOf(sign);
        if (at < 1 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        String text = note.substring(0, at);
        String signature = note.substring(at + sign.length(), note.length() - 1);
        if (!text.endsWith("\n") || signature.contains("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        return new SignedNote(text, signature);
    }

    /** The whole note. */
    public String note() {
        return text + "\n" + DASH + Checkpoint.ORIGIN + " " + signature + "\n";
    }

    /** Whether one of the keys signed it. */
    public boolean isSignedBy(Collection<SealKey> keys) {
        byte[] all;
        try {
            all = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        if (all.length <= KEY_ID) {
            return false;
        }
        byte[] id = Arrays.copyOf(all, KEY_ID);
        byte[] signed = Arrays.copyOfRange(all, KEY_ID, all.length);
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return keys.stream().anyMatch(it -> Arrays.equals(it.id(), id) && it.verifies(message, signed));
    }
}
