package coop.yakusoku.domain.shared;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The old Japanese encoding of Windows (Shift_JIS with Microsoft's additions), which some offices still need for their
 * CSV. It has no 𠮷, no ㋿, no emoji; and what it calls 〜 and − comes back from it as ～ and －.
 */
public final class Cp932 {

    /** What stands in print for a character that cannot be written: 〓, the printers' geta mark. */
    public static final String GETA = "〓";

    private static final Charset CHARSET = Charset.forName("windows-31j");
    /** Characters with a twin in CP932: the Unicode of JIS on the left, the Unicode of Microsoft on the right. */
    private static final String JIS = "〜−‖—¢£¬";
    private static final String MICROSOFT = "～－∥―￠￡￢";

    private Cp932() {
        // rules about an encoding, nothing to hold
    }

    /** The encoding itself. */
    public static Charset charset() {
        return CHARSET;
    }

    /** The characters, as a reader sees them and each once, that would be lost; empty when all can be written. */
    public static List<String> unwritable(String text) {
        CharsetEncoder encoder = CHARSET.newEncoder();
        List<String> lost = new ArrayList<>();
        for (String character : JapaneseText.characters(fold(text))) {
            if (!encoder.canEncode(character) && !lost.contains(character)) {
                lost.add(character);
            }
        }
        return lost;
    }

    /**
     * The text as it can be written: twins exchanged, a character with a variation selector as its plain form, any
     * other that is missing as 〓.
     */
    public static String writable(String text) {
        CharsetEncoder encoder = CHARSET.newEncoder();
        StringBuilder out = new StringBuilder(text.length());
        for (String character : JapaneseText.characters(fold(text))) {
            String plain = withoutSelectors(character);
            if (encoder.canEncode(character)) {
                out.append(character);
            } else {
                out.append(!plain.isEmpty() && encoder.canEncode(plain) ? plain : GETA);
            }
        }
        return out.toString();
    }

    /** The text with 〜 as ～, − as － and their like, to compare what came back from CP932 with what went. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int twin = JIS.indexOf(c);
            out.append(twin < 0 ? c : MICROSOFT.charAt(twin));
        }
        return out.toString();
    }

    private static String withoutSelectors(String character) {
        StringBuilder plain = new StringBuilder();
        character.codePoints()
                .filter(point -> !JapaneseText.isVariationSelector(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
