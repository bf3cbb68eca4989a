package coop.yakusoku.ejb.risk.reports;

import coop.yakusoku.ejb.shared.print.Tone;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts rows. What stands in a sum and what stands in a list is counted from the same rows. */
final class Sums {

    private Sums() {
        // counts, holds nothing
    }

    static <T> int count(Collection<T> rows, Predicate<T> which) {
        return (int) rows.stream().filter(which).count();
    }

    /** The counts of several kinds with a dot between: 3・12・0. */
    @SafeVarargs
    static <T> String counts(Collection<T> rows, Predicate<T>... kinds) {
        StringJoiner counts = new StringJoiner("・");
        for (Predicate<T> kind : kinds) {
            counts.add(String.format("%,d", count(rows, kind)));
        }
        return counts.toString();
    }

    /** A row of sums, set apart from the rows it sums. */
    static List<Object> total(List<Object> row) {
        return row.stream().<Object>map(Tone.STRONG::of).toList();
    }

    /** The rows by what they share, in the order they came. */
    static <T, K> Map<K, List<T>> by(Collection<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
