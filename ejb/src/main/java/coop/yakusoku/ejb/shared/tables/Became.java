package coop.yakusoku.ejb.shared.tables;

import java.util.List;
import java.util.stream.Collectors;

/** What became of the rows of a table, as lines that are kept with it. Of an applied table no row is wrong. */
final class Became {

    private static final String BETWEEN = "\t";

    private Became() {
        // writes and reads, holds nothing
    }

    static String write(List<RowOutcome> outcomes) {
        return outcomes.stream().map(Became::line).collect(Collectors.joining("\n"));
    }

    private static String line(RowOutcome outcome) {
        return String.join(
                BETWEEN,
                Integer.toString(outcome.row()),
                outcome.kind().name(),
                plain(outcome.number()),
                plain(outcome.name()),
                plain(outcome.joinedChanges()));
    }

    private static String plain(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    static List<RowOutcome> read(String lines) {
        return lines.lines().map(Became::outcome).toList();
    }

    private static RowOutcome outcome(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new RowOutcome(
                Integer.parseInt(parts[0]),
                RowKind.valueOf(parts[1]),
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? null : parts[3],
                List.of(),
                parts[4].isEmpty() ? List.of() : List.of(parts[4].split("、")));
    }
}
