package coop.yakusoku.domain.purpose;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of codes in one column, parted by spaces, in order: {@code "P1 P2"}. Empty text for none. */
public final class Codes {

    private Codes() {
        // reads and writes columns, holds nothing
    }

    /** The codes of a column, in their order. */
    public static Set<String> split(String column) {
        if (column == null || column.isBlank()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(Arrays.asList(column.strip().split("\\s+"))));
    }

    /** The constants of a column, in the order of the enum. */
    public static <E extends Enum<E>> Set<E> split(Class<E> type, String column) {
        Set<E> constants = EnumSet.noneOf(type);
        split(column).forEach(code -> constants.add(Enum.valueOf(type, code)));
        return Collections.unmodifiableSet(constants);
    }

    /** One column of codes; none stands twice. */
    public static String join(Collection<String> codes) {
        return String.join(" ", new LinkedHashSet<>(codes));
    }

    static <E extends Enum<E>> String names(Collection<E> constants) {
        return constants.stream().sorted().map(Enum::name).distinct().collect(Collectors.joining(" "));
    }
}
