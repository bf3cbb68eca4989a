package coop.yakusoku.domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of codes in one column, comma separated, in order: {@code "PAPER,CLOUD"}. Empty text for none. */
public final class Codes {

    private Codes() {
        // reads and writes columns, holds nothing
    }

    /** The codes of a column, in their order. */
    public static Set<String> split(String column) {
        if (column == null || column.isBlank()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(Arrays.stream(column.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(() -> new LinkedHashSet<>())));
    }

    /** The constants of a column, in the order of the enum. */
    public static <E extends Enum<E>> Set<E> split(Class<E> type, String column) {
        Set<E> constants = EnumSet.noneOf(type);
        split(column).forEach(code -> constants.add(Enum.valueOf(type, code)));
        return Collections.unmodifiableSet(constants);
    }

    /** The column of codes, each once; empty for null. */
    public static String join(Collection<String> codes) {
        return codes == null ? "" : String.join(",", new LinkedHashSet<>(codes));
    }

    /** The column of constants, in the order of the enum. */
    public static <E extends Enum<E>> String names(Set<E> constants) {
        return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Unmodifiable, in order, empty for null. */
    public static <T> Set<T> kept(Set<T> set) {
        return set == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
