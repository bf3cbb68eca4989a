package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * P10: 「誰が私の情報を見たか」 of one member after the other, as the auditor's page. Its limit is the raw question; the page
 * without a member stands for what drawing costs.
 */
final class WhoLookedBench implements Benchmark {

    private static final int MEMBERS = 60;
    private static final double MOST = 100;

    private static final String RAW = """
            select e.id, e.at, e.organization_id, e.department_id, e.purpose, e.action, e.persons
            from accesslog_entry e where member_id = ?
            union all
            select e.id, e.at, e.organization_id, e.department_id, e.purpose, e.action, e.persons
            from accesslog_listed l join accesslog_entry e on e.id = l.entry_id and e.at = l.at
            where l.serials @> array[?]
            union all
            select e.id, e.at, e.organization_id, e.department_id, e.purpose, e.action, e.persons
            from accesslog_bitmap b join accesslog_entry e on e.id = b.entry_id and e.at = b.at
            where case when octet_length(b.persons) > ? then get_bit(substring(b.persons from ? for 1), ?) = 1 end
            order by 2 desc""";

    private record Member(UUID id, int serial) {}

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        LogLines.fill(bed);
        List<Member> members = members(bed);
        String page = bed.stack().baseUrl() + "accesslog/who-looked.xhtml";
        Reader reader = new Reader();
        reader.login(page, "auditor");
        pages(reader, page, members);
        raw(bed, members);

        List<Double> beyondDrawing = new ArrayList<>();
        List<Double> questions = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Samples ours = pages(reader, page, members);
            Samples empty = empty(reader, page);
            Samples question = raw(bed, members);
            whole.add(ours.percentile(95));
            beyondDrawing.add(Math.max(0, ours.percentile(95) - empty.percentile(95)));
            questions.add(question.percentile(95));
            bed.tell("run %d: p95 %.1f ms, empty page %.1f ms, raw question %.1f ms", run + 1,
                    ours.percentile(95), empty.percentile(95), question.percentile(95));
        }
        String lines = "%,d lines".formatted(LogLines.wanted());
        return List.of(
                Finding.beside("P10", "who looked, " + lines + ", p95 without drawing", "ms", beyondDrawing, questions, 2),
                Finding.atMost("P10.p95", "who looked, " + lines + ", whole page, p95", "ms", whole, MOST));
    }

    private static List<Member> members(Bed bed) throws IOException {
        List<Member> members = new ArrayList<>();
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, serial from member_member order by md5(serial::text) limit " + MEMBERS)) {
            while (rows.next()) {
                members.add(new Member(rows.getObject(1, UUID.class), rows.getInt(2)));
            }
            return members;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Samples pages(Reader reader, String page, List<Member> members) throws IOException {
        long[] nanos = new long[members.size()];
        long begin = System.nanoTime();
        for (int each = 0; each < nanos.length; each++) {
            long before = System.nanoTime();
            reader.read(page + "?id=" + members.get(each).id());
            nanos[each] = System.nanoTime() - before;
        }
        return new Samples(nanos, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Samples empty(Reader reader, String page) throws IOException {
        long[] nanos = new long[MEMBERS];
        long begin = System.nanoTime();
        for (int each = 0; each < nanos.length; each++) {
            long before = System.nanoTime();
            reader.read(page);
            nanos[each] = System.nanoTime() - before;
        }
        return new Samples(nanos, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static Samples raw(Bed bed, List<Member> members) throws IOException {
        long[] nanos = new long[members.size()];
        long begin = System.nanoTime();
        try (Connection app = bed.stack().app();
                PreparedStatement question = app.prepareStatement(RAW)) {
            for (int each = 0; each < nanos.length; each++) {
                Member member = members.get(each);
                long before = System.nanoTime();
                question.setObject(1, member.id());
                question.setInt(2, member.serial());
                question.setInt(3, member.serial() / Byte.SIZE);
                question.setInt(4, member.serial() / Byte.SIZE + 1);
                question.setInt(5, member.serial() % Byte.SIZE);
                try (ResultSet rows = question.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(2);
                    }
                }
                nanos[each] = System.nanoTime() - before;
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Samples(nanos, Duration.ofNanos(System.nanoTime() - begin));
    }
}
