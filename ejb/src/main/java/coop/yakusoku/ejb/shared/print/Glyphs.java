package coop.yakusoku.ejb.shared.print;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Makes text printable without dropping anything silently.
 *
 * <p>A character the font does not have becomes 〓, as printers in Japan mark a missing type, and is remembered with its
 * code point. An ideographic variation (a character with a selector behind it, IVS) is printed in the standard shape, and
 * remembered likewise. Both are told on the last page, so that a reader knows what the paper does not show.
 */
final class Glyphs {

    /** 〓, the mark of a missing type. */
    private static final int GETA = 0x3013;

    private static final int VOICED = 0x3099;
    private static final int SEMI_VOICED = 0x309A;

    private static final Map<Integer, Integer> TWINS =
            Map.of(0x2027, 0x30FB, 0x2215, 0xFF0F, 0x2012, 0x2013, 0x2035, 0xFF40, 0x2BB, 0x2018);

    private final IntPredicate known;
    private final Map<Integer, Integer> missing = new TreeMap<>();
    private final Map<Integer, Integer> plain = new TreeMap<>();

    /** @param known whether the font has a glyph for a code point */
    Glyphs(IntPredicate known) {
        this.known = known;
    }

    /** The text as it can be printed: line breaks kept, everything else a character of the font. */
    String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            i += Character.charCount(code);
            if (code == '\r') {
                continue;
            }
            if (isSelector(code)) {
                plain.merge(before, 1, Integer::sum);
                continue;
            }
            if ((code == VOICED || code == SEMI_VOICED) && compose(printed, before, code)) {
                before = printed.codePointBefore(printed.length());
                continue;
            }
            before = code;
            printed.appendCodePoint(shape(code));
        }
        return printed.toString();
    }

    private int shape(int code) {
        if (code == '\n' || code == ' ' || known.test(code)) {
            return code;
        }
        if (code == '\t' || code == 0xA0) {
            return ' ';
        }
        if (code == 0x200B || code == 0xFEFF || code == 0xAD) {
            return 0x200B; // zero width: shows nothing anywhere
        }
        int twin = twin(code);
        if (known.test(twin)) {
            return twin;
        }
        missing.merge(code, 1, Integer::sum);
        return GETA;
    }

    /** The character that looks the same and is the usual one; what is copied from the paper can then be searched for. */
    private static int twin(int code) {
        Integer usual = TWINS.get(code);
        if (usual != null) {
            return usual;
        }
        String one = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
        return one.codePointCount(0, one.length()) == 1 ? one.codePointAt(0) : code;
    }

    /** か and its mark in two characters, as some systems write them, are one type in print. */
    private static boolean compose(StringBuilder printed, int before, int mark) {
        String one = Normalizer.normalize(
                new StringBuilder().appendCodePoint(Math.max(before, 0)).appendCodePoint(mark),
                Normalizer.Form.NFC);
        if (printed.isEmpty() || one.codePointCount(0, one.length()) != 1) {
            return false;
        }
        printed.setLength(printed.length() - Character.charCount(before));
        printed.append(one);
        return true;
    }

    private static boolean isSelector(int code) {
        return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
    }

    /** Code points the font has no glyph for, with how often each was met. */
    Map<Integer, Integer> missing() {
        return missing;
    }

    /** Characters whose variation was not printed, with how often each was met. */
    Map<Integer, Integer> plain() {
        return plain;
    }
}
