package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words a table has for constants: the first of each is written, any is understood, in any writing.
 * A file format: the same whatever language its reader speaks.
 *
 * @param <T> the constants
 */
public final class TableWords<T> {

    private final Map<T, List<String>> words;
    private final Map<String, T> constants = new HashMap<>();

    /** @param words of every constant, at least one each, in the order they are offered */
    public TableWords(Map<T, List<String>> words) {
        this.words = words;
        words.forEach((constant, each) -> each.forEach(word -> constants.put(JapaneseText.searchKey(word), constant)));
    }

    /** The word that is written; null for null. */
    public String of(T constant) {
        return constant == null ? null : words.get(constant).get(0);
    }

    /** What a word means; empty when nothing. */
    public Optional<T> find(String word) {
        return Optional.ofNullable(constants.get(JapaneseText.searchKey(word)));
    }

    /** The words that are written, in order. */
    public List<String> written() {
        return words.values().stream().map(each -> each.get(0)).toList();
    }
}
