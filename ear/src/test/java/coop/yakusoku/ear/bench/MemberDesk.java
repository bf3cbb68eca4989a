package coop.yakusoku.ear.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Two connections to the members: as the application, through the gate, and as the owner, who needs none. */
final class MemberDesk implements AutoCloseable {

    private static final int SOME = 2_000;

    final Connection app;
    final Connection owner;
    private final PreparedStatement declare;

    MemberDesk(Bed bed) throws SQLException {
        app = bed.stack().app();
        owner = bed.stack().owner();
        app.setAutoCommit(false);
        owner.setAutoCommit(false);
        declare = app.prepareStatement("select role, refusal from member_declare_as(?, ?, ?, null)");
    }

    UUID staff(String account) throws SQLException {
        return ids("select person_id from organization_person where username = '" + account + "'").get(0);
    }

    UUID organization(String code) throws SQLException {
        return ids("select organization_id from organization_organization where code = '" + code + "'").get(0);
    }

    /** Some members of the co-op of the demo accounts whom everybody there may open for P1, in no order. */
    List<UUID> members() throws SQLException {
        List<UUID> found = ids("select m.id from member_member m where m.organization_id = '" + organization("10")
                + "' and m.usable & 1 <> 0 and m.left_on is null order by m.id limit " + SOME);
        Collections.shuffle(found, new Random(6));
        return found;
    }

    List<UUID> ids(String query) throws SQLException {
        return column(query, UUID.class);
    }

    <T> List<T> column(String query, Class<T> type) throws SQLException {
        List<T> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getObject(1, type));
            }
        }
        owner.commit();
        return found;
    }

    void declare(UUID staff, String role, String purpose) throws SQLException {
        declare.setObject(1, staff);
        declare.setArray(2, app.createArrayOf("text", new Object[] {role, "staff"}));
        declare.setString(3, purpose);
        try (ResultSet row = declare.executeQuery()) {
            row.next();
            if (row.getString(2) != null) {
                throw new SQLException("declined: " + row.getString(2));
            }
        }
    }

    /** Reads every cell. @return how many rows */
    static int drain(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                rows++;
                for (int i = 1; i <= columns; i++) {
                    row.getString(i);
                }
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        app.close();
        owner.close();
    }
}
