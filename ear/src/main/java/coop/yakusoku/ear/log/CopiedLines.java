package coop.yakusoku.ear.log;

import coop.yakusoku.domain.accesslog.seal.CanonicalLine;
import coop.yakusoku.domain.accesslog.seal.SealedLines;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The lines of the log as PostgreSQL copies them out: each message is a line's canonical bytes, read untouched. */
public final class CopiedLines implements SealedLines, AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int HEADER = SIGNATURE.length + 8;
    private static final int TRAILER = 2;

    private final CopyOut copy;
    private byte[] line;
    private boolean begun;

    /** Begins to read; the connection can do nothing else until this is closed. */
    public CopiedLines(Connection connection) throws SQLException {
        // what the driver still has to tell the server of closed cursors it tells with the next question, and a copy
        // does not expect the answers
        try (Statement question = connection.createStatement()) {
            question.execute("select 1");
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(
                "copy (select " + CanonicalLine.columns() + " from accesslog_entry order by id) to stdout (format binary)");
    }

    @Override
    public boolean next() {
        try {
            line = copy.readFromCopy();
            if (line != null && !begun) {
                begun = true;
                line = Arrays.copyOfRange(line, HEADER, line.length);
                if (line.length == 0) {
                    return next();
                }
            }
            if (line != null && line.length == TRAILER) {
                line = copy.readFromCopy(); // nothing; the copy is over for the server too
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read: " + e.getMessage(), e);
        }
        return line != null;
    }

    @Override
    public byte[] bytes() {
        return line;
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
