package coop.yakusoku.ear.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows sent to one table while they are made: the memory it takes does not grow with their number. */
final class CopyStream implements AutoCloseable {

    private static final int FULL = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FULL + 4096);
    private boolean finished;

    /** @param columns of every row, in the order they will be added */
    CopyStream(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    /** One row; {@code null} is null. Values hold no tab, line end or backslash. */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        text.append('\n');
        if (text.length() > FULL) {
            send();
        }
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
        finished = true;
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        if (!finished) {
            copy.cancelCopy();
        }
    }
}
