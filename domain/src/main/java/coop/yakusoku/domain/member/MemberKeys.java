package coop.yakusoku.domain.member;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Under what a member is found. What was typed is kept as it is; these stand beside it and are never shown
 * (domain knowledge 7.3).
 *
 * @param kana the reading, folded; found by its beginning
 * @param name the name, folded
 * @param bigrams every two neighbouring characters of the folded name: two characters inside a name are found by an index
 */
public record MemberKeys(String kana, String name, List<String> bigrams) {

    public MemberKeys {
        bigrams = List.copyOf(bigrams);
    }

    /** The keys of a name and a reading as they were typed. */
    public static MemberKeys of(String name, String kana) {
        String key = JapaneseText.searchKey(name);
        return new MemberKeys(JapaneseText.searchKey(kana), key, bigrams(key));
    }

    /**
     * Every two neighbouring characters of a folded text, each once.
     *
     * @param key what {@link JapaneseText#searchKey} answered
     */
    public static List<String> bigrams(String key) {
        int[] points = key.codePoints().toArray();
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return List.copyOf(pairs);
    }

    @Override
    public String toString() {
        return "keys";
    }
}
