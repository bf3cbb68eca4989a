package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * P6: one member's record for a purpose, a transaction each, over JDBC. Its limit is the same columns of the same member
 * read from the table itself by the role that owns it, a transaction each.
 */
final class MemberOpenBench implements Benchmark {

    private static final int TURNS = 3_000;
    private static final String COLUMNS =
            "organization_id, version, number, name, kana, postal_code, address, telephone, email, course";
    private static final String BARE = "select " + COLUMNS.replace("address", "prefecture || city || town"
            + " || case building when '' then '' else '　' || building end") + " from member_member where id = ?";
    private static final String LINE = "insert into accesslog_entry (staff_id, role, purpose, action, member_id,"
            + " persons, detail, request_id) values (?, 'member-service', 'P1', 'VIEW', ?, 1, '', gen_random_uuid())";

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        try (MemberDesk desk = new MemberDesk(bed)) {
            UUID staff = desk.staff("desk");
            List<UUID> members = desk.members();
            PreparedStatement bare = desk.owner.prepareStatement(BARE);
            PreparedStatement open = desk.app.prepareStatement(
                    "select accepted_role, " + COLUMNS + " from member_open(?, ?, 'P1', ?) where id is not null");
            open.setObject(1, staff);
            open.setArray(2, desk.app.createArrayOf("text", new Object[] {"member-service", "staff"}));
            PreparedStatement view =
                    desk.app.prepareStatement("select " + COLUMNS + " from member_record where id = ?");
            PreparedStatement line = desk.app.prepareStatement(LINE);
            line.setObject(1, staff);

            Turns.Deed limit = turn -> {
                bare.setObject(1, member(members, turn));
                one(bare);
                desk.owner.commit();
            };
            Turns.Deed opened = turn -> {
                open.setObject(3, member(members, turn));
                one(open);
                desk.app.commit();
            };
            Turns.Deed logged = turn -> {
                open.setObject(3, member(members, turn));
                one(open);
                line.setObject(2, member(members, turn));
                line.executeUpdate();
                desk.app.commit();
            };
            Turns.Deed declared = turn -> {
                desk.declare(staff, "member-service", "P1");
                view.setObject(1, member(members, turn));
                one(view);
                desk.app.commit();
            };
            return List.of(
                    measure(bed, "opened", opened, limit)
                            .beside("P6.sql", "open a record for a purpose, SQL, p50", 50, 1.3),
                    measure(bed, "with its line", logged, limit)
                            .beside("P6.log", "open a record for a purpose with its log line, SQL, p50", 50, 1.5),
                    measure(bed, "declared, then read", declared, limit)
                            .beside("P6.view", "declare a purpose and read the view, SQL, p50", 50, 1.3));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Pairs measure(Bed bed, String what, Turns.Deed ours, Turns.Deed limit) throws IOException {
        Pairs pairs = Turns.of(RUNS, TURNS, ours, limit);
        bed.tell("%s: %s", what, pairs.last());
        return pairs;
    }

    private static UUID member(List<UUID> members, int turn) {
        return members.get(turn % members.size());
    }

    private static void one(PreparedStatement statement) throws SQLException {
        if (MemberDesk.drain(statement) != 1) {
            throw new SQLException("not one row");
        }
    }
}
