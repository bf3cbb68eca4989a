package coop.yakusoku.domain.member.feed;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a file: the first thousand by name, the rest by number. A broken file may be wrong in every row. */
public final class FeedProblems {

    /** How many are told one by one. */
    public static final int MOST = 1000;

    private final List<FeedProblem> first = new ArrayList<>();
    private long count;
    private long rows;
    private long lastRow = -1;

    /** @param column the code of the column; empty for a row or file as a whole */
    public void add(long row, String column, FeedReason reason) {
        count++;
        if (row != lastRow) {
            rows++;
            lastRow = row;
        }
        if (first.size() < MOST) {
            first.add(new FeedProblem(row, column, reason));
        }
    }

    /** The first thousand, in the order of the file. */
    public List<FeedProblem> first() {
        return List.copyOf(first);
    }

    /** How many there are in all. */
    public long count() {
        return count;
    }

    /** How many rows are wrong; the file as a whole counts as one. */
    public long rows() {
        return rows;
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
