package coop.yakusoku.ear.shared;

import coop.yakusoku.ear.launcher.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database behind the application: what is there to be addressed, and whether anything was written. */
public final class Records {

    /** みどり野生活協同組合, whose protection officer is the account {@code officer}. */
    public static final String MIDORINO = "10";

    private final RunningStack stack;

    public Records(RunningStack stack) {
        this.stack = stack;
    }

    /** The first column of the first row. */
    public String one(String query, Object... arguments) {
        List<String> all = all(query, arguments);
        if (all.isEmpty()) {
            throw new IllegalStateException("nothing found: " + query + " " + List.of(arguments));
        }
        return all.get(0);
    }

    /** The first column of all rows. */
    public List<String> all(String query, Object... arguments) {
        try (Connection connection = stack.owner();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int n = 0; n < arguments.length; n++) {
                statement.setObject(n + 1, arguments[n]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** A number. */
    public long count(String query, Object... arguments) {
        return Long.parseLong(one(query, arguments));
    }

    /** Changes what only time or an administrator would change. */
    public int change(String statement, Object... arguments) {
        try (Connection connection = stack.owner();
                PreparedStatement change = connection.prepareStatement(statement)) {
            for (int n = 0; n < arguments.length; n++) {
                change.setObject(n + 1, arguments[n]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    public String organization(String code) {
        return one("select organization_id from organization_organization where code = ?", code);
    }

    public String department(String organization, String code) {
        return one(
                "select d.department_id from organization_department d join organization_organization o"
                        + " on o.organization_id = d.organization_id where o.code = ? and d.code = ?",
                organization,
                code);
    }

    public long assetsOf(String organization) {
        return count(
                "select count(*) from risk_asset a join organization_organization o"
                        + " on o.organization_id = a.organization_id where o.code = ?",
                organization);
    }
}
