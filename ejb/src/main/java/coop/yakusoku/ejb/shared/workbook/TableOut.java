package coop.yakusoku.ejb.shared.workbook;

import java.io.IOException;
import java.util.List;

/**
 * A table on its way into a file, row by row: however many rows there are, only a few are in memory. Made by {@link
 * TableFormat#open}; {@link #finish} completes the file, and without it there is none.
 */
public interface TableOut extends AutoCloseable {

    /** One row: texts, whole numbers, days, truths (○, ×), or null for an empty cell. No text can start a formula. */
    void row(List<?> values) throws IOException;

    /** A line that is no row; begin it with ※, and no import takes it for one. */
    void remark(String line) throws IOException;

    /** What stands at the foot of every printed page, where the format has pages. */
    void footer(String left, String right);

    /** Completes the file; nothing can be added afterwards. */
    void finish() throws IOException;

    /** Lets go of what was parked on the disk. */
    @Override
    void close() throws IOException;
}
