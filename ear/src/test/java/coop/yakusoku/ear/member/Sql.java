package coop.yakusoku.ear.member;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements as somebody types them. */
record Sql(Connection connection) {

    void run(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** The first cell as text; null when there is no row. */
    String text(String query) throws SQLException {
        List<String> row = row(query);
        return row.isEmpty() ? null : row.get(0);
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    /** The first row; empty when there is none. */
    List<String> row(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> cells = new ArrayList<>();
            boolean found = row.next();
            for (int i = 1; found && i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(row.getString(i));
            }
            return cells;
        }
    }

    /** The first column. */
    List<String> column(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> cells = new ArrayList<>();
            while (row.next()) {
                cells.add(row.getString(1));
            }
            return cells;
        }
    }
}
