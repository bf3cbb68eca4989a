package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * P8: members looked for by the beginning of a reading, by two characters inside a name and by telephone, the way the
 * desk does: declare, then ask. Its limit is the same question put to the table itself, by the same plan. Two characters
 * are also compared with reading every name, which is what an index of trigrams comes to.
 */
final class MemberSearchBench implements Benchmark {

    private static final int TURNS = 150;
    private static final int SCANS = 6;
    private static final String SHOWN = "select id, serial, organization_id, number, name, prefecture || city";
    private static final String KANA = SHOWN + " from member_member where organization_id = ? and usable & 1 <> 0"
            + " and left_on is null and kana_key >= ? and kana_key < ? || chr(1114111) order by kana_key, id limit 51";
    private static final String NAME = "with hit as materialized (select id, serial, organization_id, number, name,"
            + " prefecture, city, kana_key from member_member where name_bigrams @> array[?]::text[]"
            + " and strpos(name_key, ?) > 0"
            + " and organization_id = ? and usable & 1 <> 0 and left_on is null) "
            + SHOWN + " from hit order by kana_key, id limit 51";
    private static final String TELEPHONE = SHOWN + " from member_member where phone_key <> ''"
            + " and right(phone_key, 4) = ? and phone_key = ? and organization_id = ? and usable & 1 <> 0"
            + " and left_on is null order by kana_key, id limit 51";
    private static final String EVERY_NAME = SHOWN + " from member_member where name_key like '%' || ? || '%'"
            + " and organization_id = ? and usable & 1 <> 0 and left_on is null order by kana_key, id limit 51";

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        try (MemberDesk desk = new MemberDesk(bed)) {
            UUID organization = desk.organization("10");
            List<String> readings = texts(desk, "left(kana_key, 3)");
            List<String> names = texts(desk, "left(name_key, 2)");
            List<String> numbers = texts(desk, "phone_key");
            PreparedStatement kana = desk.owner.prepareStatement(KANA);
            PreparedStatement name = desk.owner.prepareStatement(NAME);
            PreparedStatement telephone = desk.owner.prepareStatement(TELEPHONE);
            PreparedStatement scan = desk.owner.prepareStatement(EVERY_NAME);

            Pairs byKana = measure(bed, desk, "KANA", readings, turn -> {
                kana.setObject(1, organization);
                ask(desk, kana, 2, of(readings, turn), of(readings, turn));
            });
            Pairs byName = measure(bed, desk, "NAME", names, turn -> {
                name.setObject(3, organization);
                ask(desk, name, 1, of(names, turn), of(names, turn));
            });
            Pairs byTelephone = measure(bed, desk, "TELEPHONE", numbers, turn -> {
                telephone.setObject(3, organization);
                String number = of(numbers, turn);
                ask(desk, telephone, 1, number.substring(number.length() - 4), number);
            });
            Pairs scanned = Turns.of(RUNS, SCANS, search(desk, "NAME", names), turn -> {
                scan.setObject(2, organization);
                ask(desk, scan, 1, of(names, turn));
            });
            bed.tell("NAME beside reading every name: %s", scanned.last());
            return List.of(
                    byKana.beside("P8.kana", "search by a reading, SQL, p95", 95, 2.0),
                    Finding.atMost("P8.kana.ms", "search by a reading, p95, absolute", "ms",
                            byKana.percentiles(95), 1.5),
                    byName.beside("P8.name", "search by two characters inside a name, SQL, p95", 95, 2.0),
                    Finding.atMost("P8.name.ms", "two characters inside a name, p95, absolute", "ms",
                            byName.percentiles(95), 20),
                    scanned.beside("P8.scan", "two characters by pairs beside every name, p50", 50, 0.2),
                    byTelephone.beside("P8.telephone", "search by telephone, SQL, p95", 95, 2.0));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Pairs measure(Bed bed, MemberDesk desk, String kind, List<String> words, Turns.Deed limit)
            throws IOException, SQLException {
        Pairs pairs = Turns.of(RUNS, TURNS, search(desk, kind, words), limit);
        bed.tell("%s: %s", kind, pairs.last());
        return pairs;
    }

    private static Turns.Deed search(MemberDesk desk, String kind, List<String> words) throws SQLException {
        UUID staff = desk.staff("desk");
        PreparedStatement search = desk.app.prepareStatement("select * from member_search(?, ?, '', 51)");
        search.setString(1, kind);
        return turn -> {
            desk.declare(staff, "member-service", "P1");
            search.setString(2, of(words, turn));
            MemberDesk.drain(search);
            desk.app.commit();
        };
    }

    private static void ask(MemberDesk desk, PreparedStatement statement, int first, String... words)
            throws SQLException {
        for (int i = 0; i < words.length; i++) {
            statement.setString(first + i, words[i]);
        }
        MemberDesk.drain(statement);
        desk.owner.commit();
    }

    private static String of(List<String> words, int turn) {
        return words.get(turn % words.size());
    }

    /** As often as they occur, so that a frequent name is asked for frequently. */
    private static List<String> texts(MemberDesk desk, String column) throws SQLException {
        List<String> found = new ArrayList<>(desk.column("select " + column + " from member_member"
                + " where serial % 700 = 3 and name_key <> '' and kana_key <> '' and phone_key <> ''", String.class));
        Collections.shuffle(found, new Random(8));
        return found;
    }
}
