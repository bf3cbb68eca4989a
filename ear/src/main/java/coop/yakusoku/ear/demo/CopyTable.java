package coop.yakusoku.ear.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows gathered for one table and sent in one COPY. */
final class CopyTable {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private String columns;

    CopyTable(String name) {
        this.name = name;
    }

    /** One row: columns by name; every row names the same ones in the same order. */
    void add(Map<String, ?> row) {
        columns = String.join(", ", row.keySet());
        text.append(row.values().stream().map(CopyTable::cell).collect(Collectors.joining("\t")))
                .append('\n');
    }

    void send(Connection connection) throws SQLException {
        if (columns == null) {
            return;
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + name + " (" + columns + ") from stdin", new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new SQLException(impossible);
        }
    }

    /**
     * Lets the history of each row begin with the row itself.
     *
     * @param forgotten columns the history does not keep
     */
    void remember(Connection connection, long revision, Set<String> forgotten) throws SQLException {
        if (columns == null) {
            return;
        }
        String kept = Arrays.stream(columns.split(", "))
                .filter(column -> !forgotten.contains(column))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + name + "_aud (rev, revtype, " + kept + ") select " + revision + ", 0, "
                    + kept + " from " + name);
        }
    }

    static Map<String, Object> row() {
        return new LinkedHashMap<>();
    }

    private static String cell(Object value) {
        return value == null
                ? "\\N"
                : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
