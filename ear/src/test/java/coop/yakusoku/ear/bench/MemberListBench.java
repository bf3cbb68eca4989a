package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * P7: the 100,000 members of one co-op for a purpose, streamed a thousand at a time, objectors and items out of the
 * purpose left out. Its limit is the same columns of the co-op's members from the table itself.
 */
final class MemberListBench implements Benchmark {

    private static final int AT_ONCE = 1_000;
    private static final int TURNS = 4;
    private static final String COLUMNS = "serial, number, name, postal_code, address, telephone, email, member_group";
    private static final String ORDERED = " where organization_id = ? order by number";

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        try (MemberDesk desk = new MemberDesk(bed)) {
            UUID staff = desk.staff("officer");
            UUID organization = desk.organization("10");
            PreparedStatement bare = desk.owner.prepareStatement("select "
                    + COLUMNS.replace("address", "prefecture || city || town"
                            + " || case building when '' then '' else '　' || building end")
                    + " from member_member" + ORDERED.replace(" order", " and left_on is null order"));
            PreparedStatement view = desk.app.prepareStatement("select " + COLUMNS + " from member_record" + ORDERED);
            for (PreparedStatement each : List.of(bare, view)) {
                each.setFetchSize(AT_ONCE);
                each.setObject(1, organization);
            }
            int[] rows = new int[2];
            Pairs pairs = Turns.of(
                    RUNS,
                    TURNS,
                    turn -> {
                        desk.declare(staff, "protection-officer", "P3");
                        rows[0] = MemberDesk.drain(view);
                        desk.app.commit();
                    },
                    turn -> {
                        rows[1] = MemberDesk.drain(bare);
                        desk.owner.commit();
                    });
            bed.tell("%,d members listed, %,d in the table: %s", rows[0], rows[1], pairs.last());
            return List.of(pairs.beside("P7", "list of 100,000 for a purpose, streamed, SQL", 50, 1.25));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
