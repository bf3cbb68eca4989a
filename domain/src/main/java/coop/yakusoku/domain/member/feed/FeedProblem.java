package coop.yakusoku.domain.member.feed;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong with one cell, row or file. Never what stands there: that is personal data.
 *
 * @param row as spreadsheets count, the first line being 1; 0 for the file as a whole
 * @param column the code of the column; empty for a row as a whole
 */
public record FeedProblem(long row, String column, FeedReason reason) implements Serializable {

    public FeedProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(reason, "reason");
    }
}
