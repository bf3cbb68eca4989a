package coop.yakusoku.domain.member.feed;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads the rows of one feed: knows the columns of its first line, and what each cell must be. What is wrong is told by row
 * and column, and every cell is looked at, so that one dry run finds all there is to mend in a row.
 */
public final class FeedLine {

    private final List<FeedColumn> columns;
    private final LocalDate today;
    private final FeedProblems problems;
    private final Map<FeedColumn, String> values = new EnumMap<>(FeedColumn.class);

    /** @param columns as the first line names them, in its order */
    public FeedLine(List<FeedColumn> columns, LocalDate today, FeedProblems problems) {
        this.columns = List.copyOf(columns);
        this.today = today;
        this.problems = problems;
    }

    /**
     * Reads one row.
     *
     * @param row as spreadsheets count
     * @param cells how many there are
     * @param text of a cell; empty when its bytes are none of the file's encoding
     * @return whether nothing is wrong with it
     */
    public boolean read(long row, int cells, IntFunction<Optional<String>> text) {
        long before = problems.count();
        values.clear();
        if (cells != columns.size()) {
            problems.add(row, "", FeedReason.COLUMN_COUNT);
            return false;
        }
        for (int i = 0; i < cells; i++) {
            cell(row, columns.get(i), text.apply(i));
        }
        compare(row);
        return problems.count() == before;
    }

    private void cell(long row, FeedColumn column, Optional<String> text) {
        if (text.isEmpty()) {
            problems.add(row, column.code(), FeedReason.ENCODING_BROKEN);
            return;
        }
        try {
            values.put(column, FeedCell.read(column, text.get(), today));
        } catch (FeedCell.Refused no) {
            problems.add(row, column.code(), no.reason());
        }
    }

    private void compare(long row) {
        String joined = values.getOrDefault(FeedColumn.JOINED_ON, "");
        String left = values.getOrDefault(FeedColumn.LEFT_ON, "");
        // ISO dates compare like what they mean
        if (!joined.isEmpty() && !left.isEmpty() && left.compareTo(joined) < 0) {
            problems.add(row, FeedColumn.LEFT_ON.code(), FeedReason.DATE_ORDER);
        }
        String born = values.getOrDefault(FeedColumn.BIRTH_DATE, "");
        if (!joined.isEmpty() && !born.isEmpty() && joined.compareTo(born) < 0) {
            problems.add(row, FeedColumn.JOINED_ON.code(), FeedReason.DATE_ORDER);
        }
    }

    /** What the row says; the empty text for nothing, {@code null} when the file has no such column. */
    public String value(FeedColumn column) {
        return values.get(column);
    }
}
