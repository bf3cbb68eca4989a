package coop.yakusoku.web.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rows that name the row above them, laid out from the top with their depth. */
final class Tree {

    private Tree() {
        // a function only
    }

    /**
     * @param idOf the row's own id
     * @param aboveOf the id of the row above; null, unknown or in a circle: the row stands at the top
     * @param at makes a line of a row and its depth, 0 at the top
     */
    static <R, L> List<L> lines(List<R> rows, Function<R, ?> idOf, Function<R, ?> aboveOf, Line<R, L> at) {
        Set<Object> known = new HashSet<>();
        rows.forEach(row -> known.add(idOf.apply(row)));
        Map<Object, List<R>> below = new HashMap<>();
        List<R> tops = new ArrayList<>();
        for (R row : rows) {
            Object above = aboveOf.apply(row);
            if (above == null || !known.contains(above)) {
                tops.add(row);
            } else {
                below.computeIfAbsent(above, it -> new ArrayList<>()).add(row);
            }
        }
        List<L> lines = new ArrayList<>(rows.size());
        Set<R> placed = new HashSet<>();
        tops.forEach(top -> place(top, 0, idOf, below, at, lines, placed));
        // what is left hangs in a circle; show it rather than lose it
        rows.stream().filter(row -> !placed.contains(row)).forEach(row -> {
            if (!placed.contains(row)) {
                place(row, 0, idOf, below, at, lines, placed);
            }
        });
        return lines;
    }

    private static <R, L> void place(
            R row,
            int depth,
            Function<R, ?> idOf,
            Map<Object, List<R>> below,
            Line<R, L> at,
            List<L> lines,
            Set<R> placed) {
        if (!placed.add(row)) {
            return;
        }
        lines.add(at.line(row, depth));
        below.getOrDefault(idOf.apply(row), List.of())
                .forEach(child -> place(child, depth + 1, idOf, below, at, lines, placed));
    }

    /** Makes what the page shows of one row. */
    @FunctionalInterface
    interface Line<R, L> {
        L line(R row, int depth);
    }
}
