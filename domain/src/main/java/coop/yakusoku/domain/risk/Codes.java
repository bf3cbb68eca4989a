package coop.yakusoku.domain.risk;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of codes in one column, comma separated, in order: {@code "PPC-6.2,PPC-6.1"}. */
final class Codes {

    private Codes() {}

    static Set<String> split(String column) {
        if (column == null || column.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(column.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static String join(Collection<String> codes) {
        return codes == null ? "" : String.join(",", new LinkedHashSet<>(codes));
    }
}
