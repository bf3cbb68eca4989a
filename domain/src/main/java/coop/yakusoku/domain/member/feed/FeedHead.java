package coop.yakusoku.domain.member.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The first line of a feed, which names its columns, and the last, which says how many rows there are. A file without its
 * last line was cut off on the way and is refused.
 */
public final class FeedHead {

    private static final Set<String> TRAILERS = Set.of("#END", "#件数");

    private FeedHead() {
        // reads, holds nothing
    }

    /** The columns a file names; what is wrong with them goes to the problems, and then the answer is worth nothing. */
    public static List<FeedColumn> columns(
            FeedKind kind, int cells, IntFunction<Optional<String>> text, FeedProblems problems) {
        List<FeedColumn> columns = new ArrayList<>();
        Set<FeedColumn> seen = new HashSet<>();
        for (int i = 0; i < cells; i++) {
            Optional<FeedColumn> column =
                    text.apply(i).flatMap(FeedColumn::named).filter(FeedColumn.of(kind)::contains);
            // an unknown head is told by its place: without a first line it is somebody's data
            if (column.isEmpty()) {
                problems.add(1, "#" + (i + 1), FeedReason.HEADER_UNKNOWN);
            } else if (!seen.add(column.get())) {
                problems.add(1, column.get().code(), FeedReason.HEADER_TWICE);
            }
            column.ifPresent(columns::add);
        }
        FeedColumn.of(kind).stream()
                .filter(it -> it.isNeeded() && !seen.contains(it))
                .forEach(it -> problems.add(1, it.code(), FeedReason.HEADER_MISSING));
        return columns;
    }

    /** Whether a record is the last line: {@code #END} or {@code #件数} and a number. */
    public static boolean isTrailer(String first) {
        return !first.isEmpty() && first.charAt(0) == '#' && TRAILERS.contains(first.strip());
    }

    /** How many rows the last line says there are; empty when that is no number. */
    public static Optional<Long> rows(String second) {
        String digits = second.strip().replace(",", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }
}
