package coop.yakusoku.ejb.organization.tables;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the words that look most like one that is not known. */
final class Likeness {

    private static final int SUGGESTIONS = 3;

    private Likeness() {
        // compares, holds nothing
    }

    /** The words that look most like a writing, the likest first. */
    static List<String> nearest(String written, Collection<String> words) {
        String key = JapaneseText.searchKey(written);
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String it) -> distance(key, JapaneseText.searchKey(it)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** How many letters must be changed, added or left out to make one word the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(change, Math.min(above[j], above[j - 1]) + 1);
            }
        }
        return above[other.length()];
    }
}
