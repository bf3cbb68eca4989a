package coop.yakusoku.domain.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one must know about Japanese writing to find, count and keep it.
 *
 * <p>Text is stored as it was typed and never normalised: NFC alone changes 神 (U+FA19) into 神 (U+795E), which is
 * another way of writing somebody's name. To find it again we keep a {@link #searchKey} beside it. Characters are
 * counted as people see them, so 𠮷 and 葛 with a variation selector are one each.
 */
public final class JapaneseText {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    /** Voiced and half-voiced sound marks that stand alone; written after a kana they mean the combining ones. */
    private static final char VOICED = '\u3099';
    private static final char HALF_VOICED = '\u309A';
    private static final String DASHES = "-ー‐‑‒–—―−－ｰ─━˗⁃";
    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    /** Small kana of the phonetic extensions U+31F0 to U+31FF, in order. */
    private static final String EXTENDED_LARGE = "クシストヌハヒフヘホムラリルレロ";
    /** Variants people mix up when they look for a name; the first of each group is the key. */
    private static final String[] VARIANTS = {
        "高髙", "崎﨑埼嵜碕", "辺邊邉", "斉斎齊齋", "沢澤", "浜濱濵", "桜櫻", "広廣", "国國", "竜龍", "吉𠮷", "真眞", "恵惠", "徳德",
        "槙槇", "富冨", "渕淵渊", "島嶋嶌", "柳栁桺", "昇曻"
    };
    private static final Map<Integer, Integer> FOLD = folds();

    private JapaneseText() {
        // words about text, nothing to hold
    }

    /**
     * The form under which a text is looked for: two texts a person would call the same have the same key, and the key
     * of a word is found inside the key of a text that holds it. NFKC, katakana, no spaces, one dash (and none as a
     * long vowel: サーバー is サーバ), large kana, lower case, one of each group of variant characters, no variation
     * selectors. Never shown and never a substitute for the text. {@code null} has the key of the empty text.
     */
    public static String searchKey(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return isPlain(text) ? plainKey(text) : fullKey(text);
    }

    /** Nothing NFKC would change: ASCII, kana as one types them, the kanji of the first block. Most names are such. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x80
                    || c >= 'ぁ' && c <= 'ゖ'
                    || c >= 'ァ' && c <= 'ヺ'
                    || c == 'ー'
                    || c == '\u3000'
                    || c >= '\u4E00' && c <= '\u9FFF';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The same key in one pass. */
    private static String plainKey(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != 0x7F && c != '\u3000') {
                append(key, fold(katakana(c < 0x80 ? Character.toLowerCase(c) : c)));
            }
        }
        return key.toString();
    }

    /** The key of any text. */
    static String fullKey(String text) {
        String joined = text.replace('\u309B', VOICED).replace('\u309C', HALF_VOICED);
        String flat = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(flat.length());
        flat.codePoints()
                .filter(point -> !isInvisible(point))
                .map(JapaneseText::katakana)
                .map(JapaneseText::fold)
                .forEach(point -> append(key, point));
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }

    /** {@link #searchKey} of a company's name without 株式会社, (株), ㈱ and their like, to find the same company twice. */
    public static String companyKey(String name) {
        String key = searchKey(name);
        String bare = key.replaceAll(
                "株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|生活協同組合|\\((株|有|同|資|名|一社|一財|生協)\\)",
                "");
        return bare.isEmpty() ? key : bare;
    }

    /**
     * Full-width Latin letters, digits, signs and the ideographic space as their ASCII forms; everything else stays.
     * For numbers and codes, which people type in either width.
     */
    public static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                out.append((char) (c - 0xFEE0));
            } else {
                out.append(c == '\u3000' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** Hiragana and half-width kana as full-width katakana, sound marks joined (ｶﾞ and か゛ are ガ); the rest stays. */
    public static String toKatakana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (isSoundMark(point)) {
                appendMark(out, point);
            } else if (point >= 0xFF61 && point <= 0xFF9D) {
                out.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else {
                out.appendCodePoint(katakana(point));
            }
        }
        return out.toString();
    }

    /** How many characters a reader sees: extended grapheme clusters of Unicode Standard Annex 29. */
    public static int length(String text) {
        if (text == null) {
            return 0;
        }
        Matcher graphemes = GRAPHEME.matcher(text);
        int count = 0;
        while (graphemes.find()) {
            count++;
        }
        return count;
    }

    /** The text as the characters a reader sees, in order. */
    public static List<String> characters(String text) {
        Matcher graphemes = GRAPHEME.matcher(text);
        List<String> characters = new ArrayList<>();
        while (graphemes.find()) {
            characters.add(graphemes.group());
        }
        return characters;
    }

    /**
     * The text itself when it has at most so many characters as seen.
     *
     * @throws RuleViolation {@code shared.text-too-long} with the limit and the length found
     */
    public static String atMost(int limit, String text) {
        int length = length(text);
        if (length > limit) {
            throw new RuleViolation("shared.text-too-long", limit, length);
        }
        return text;
    }

    /** The text cut to so many characters as seen, never through the middle of one. */
    public static String cut(int limit, String text) {
        Matcher graphemes = GRAPHEME.matcher(text);
        int count = 0;
        while (graphemes.find()) {
            if (count == limit) {
                return text.substring(0, graphemes.start());
            }
            count++;
        }
        return text;
    }

    /**
     * The text without what no database or file can hold: NUL and other control characters (tab and line ends stay) and
     * halves of surrogate pairs. Everything a person can see survives, variation selectors and rare characters
     * included.
     */
    public static String storable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\t' || point == '\n' || point == '\r' || !Character.isISOControl(point))
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether nothing is there but spaces of any width. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(JapaneseText::isInvisible);
    }

    /** The text without spaces of any width at its ends. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || isVariationSelector(point);
    }

    static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static int katakana(int point) {
        boolean hiragana = point >= 'ぁ' && point <= 'ゖ' || point == 'ゝ' || point == 'ゞ';
        return hiragana ? point + 0x60 : point;
    }

    private static boolean isSoundMark(int point) {
        return point == VOICED || point == HALF_VOICED || point == 0x309B || point == 0x309C || point == 0xFF9E
                || point == 0xFF9F;
    }

    private static void appendMark(StringBuilder out, int mark) {
        boolean voiced = mark == VOICED || mark == 0x309B || mark == 0xFF9E;
        if (!out.isEmpty()) {
            String pair = out.substring(out.length() - 1) + (voiced ? VOICED : HALF_VOICED);
            String joined = Normalizer.normalize(pair, Normalizer.Form.NFC);
            if (joined.length() == 1) {
                out.setCharAt(out.length() - 1, joined.charAt(0));
                return;
            }
        }
        out.append(voiced ? '゛' : '゜');
    }

    private static void append(StringBuilder key, int point) {
        if (DASHES.indexOf(point) < 0) {
            key.appendCodePoint(point);
        } else if (key.isEmpty() || !belongsToKana(key.charAt(key.length() - 1))) {
            key.append('-');
        }
    }

    private static boolean belongsToKana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == VOICED || c == HALF_VOICED;
    }

    private static int fold(int point) {
        int small = SMALL.indexOf(point);
        if (small >= 0) {
            return LARGE.charAt(small);
        }
        if (point >= 0x31F0 && point <= 0x31FF) {
            return EXTENDED_LARGE.charAt(point - 0x31F0);
        }
        return FOLD.getOrDefault(point, point);
    }

    private static Map<Integer, Integer> folds() {
        Map<Integer, Integer> folds = new HashMap<>();
        for (String group : VARIANTS) {
            int key = group.codePointAt(0);
            group.codePoints().skip(1).forEach(variant -> folds.put(variant, key));
        }
        folds.put(0x301C, (int) '~');
        folds.put((int) 'ς', (int) 'σ');
        return Map.copyOf(folds);
    }
}
