package coop.yakusoku.ear.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a few rows of what the demo has written already. */
record DemoRows(Connection owner) {

    List<Object[]> read(String query) throws SQLException {
        List<Object[]> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = rows.getObject(column + 1);
                }
                found.add(row);
            }
        }
        return found;
    }

    void change(String statement) throws SQLException {
        try (Statement one = owner.createStatement()) {
            one.executeUpdate(statement);
        }
    }
}
