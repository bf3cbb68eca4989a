package coop.yakusoku.ear.bench;

import coop.yakusoku.domain.accesslog.ListedPersons;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fills the log with what two years of work leave, once for each home: 30 million lines of the members there are, among
 * them searches and lists. {@code YAKUSOKU_BENCH_LINES} says another number.
 */
final class LogLines {

    private static final long LINES = 30_000_000;
    private static final int MONTHS = 24;
    private static final int LISTS_OF_MONTH = 6;
    private static final int SEARCHES_OF_MONTH = 200;

    private static final String FILL = """
            insert into accesslog_entry (at, staff_id, role, organization_id, department_id, purpose, action, member_id,
                persons, detail, client_address, request_id)
            select m.at, m.staff, 'member-service', m.organization_id, m.department, 'P' || 1 + m.n % 7,
                case when m.n % 20 = 0 then 'REVEAL' else 'VIEW' end, m.id, 1, '', '192.0.2.7', m.request
            from (
                select n, ?::timestamptz + n * (interval '27 days' / ?::float8) as at, who.person_id as staff,
                    who.department_id as department, member.id, member.organization_id,
                    substr(md5(n::text), 1, 16) as request
                from generate_series(1, ?) n
                join lateral (select 1 + (n * 7919 + ?) % ? as serial) pick on true
                join member_member member on member.serial = pick.serial
                join (select person_id, department_id, row_number() over (order by number, person_id) - 1 as place,
                        count(*) over () as people
                    from organization_person) who on who.place = n % who.people
                order by n
            ) m order by m.n""";

    private LogLines() {
    }

    /** How many lines there are to be. */
    static long wanted() {
        return Optional.ofNullable(System.getenv("YAKUSOKU_BENCH_LINES")).map(Long::parseLong).orElse(LINES);
    }

    /** Makes them unless the home has them, and waits until all are sealed. */
    static void fill(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            long held = number(statement, "select count(*) from (select 1 from accesslog_entry limit " + wanted() + ") l");
            if (held < wanted() * 9 / 10) {
                bed.tell("writing %,d lines of the log, once for this home", wanted());
                for (int month = MONTHS; month >= 1; month--) {
                    fill(owner, LocalDate.now(ZoneId.of("Asia/Tokyo")).withDayOfMonth(1).minusMonths(month));
                }
                statement.execute("analyze accesslog_entry, accesslog_listed, accesslog_bitmap");
            }
        } catch (SQLException e) {
            throw new IOException("the log cannot be filled: " + e.getMessage(), e);
        }
        awaitSealed(bed);
    }

    private static void fill(Connection owner, LocalDate month) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            for (String parent : new String[] {"accesslog_entry", "accesslog_listed", "accesslog_bitmap"}) {
                statement.execute("create table if not exists %s_%tY_%<tm partition of %1$s for values from ('%3$s 00:00+09') to ('%4$s 00:00+09')"
                        .formatted(parent, month, month, month.plusMonths(1)));
            }
        }
        long members = members(owner);
        long lines = wanted() / MONTHS;
        try (PreparedStatement fill = owner.prepareStatement(FILL)) {
            fill.setDate(1, Date.valueOf(month));
            fill.setLong(2, lines);
            fill.setLong(3, lines);
            fill.setLong(4, month.toEpochDay());
            fill.setLong(5, members);
            fill.executeUpdate();
        }
        Random random = new Random(month.toEpochDay());
        for (int list = 0; list < LISTS_OF_MONTH + SEARCHES_OF_MONTH; list++) {
            boolean isList = list < LISTS_OF_MONTH;
            int count = isList ? 20_000 + random.nextInt(100_000) : 1 + random.nextInt(30);
            addList(owner, month, isList, ListedPersons.of(
                    IntStream.range(0, count).map(it -> 1 + random.nextInt((int) members))));
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    private static void addList(Connection owner, LocalDate month, boolean isList, ListedPersons persons)
            throws SQLException {
        try (PreparedStatement line = owner.prepareStatement("""
                insert into accesslog_entry (at, staff_id, role, organization_id, department_id, purpose, action,
                    persons, detail, persons_digest, request_id)
                select ?::date + interval '27 days 12 hours', person_id, 'privacy-manager', organization_id,
                    department_id, 'P2', ?, ?, 'bench', ?, 'bench'
                from organization_person order by number limit 1 returning id, at""")) {
            line.setDate(1, Date.valueOf(month));
            line.setString(2, isList ? "EXPORT" : "SEARCH");
            line.setInt(3, persons.count());
            line.setBytes(4, persons.digest());
            try (ResultSet row = line.executeQuery()) {
                row.next();
                addPersons(owner, row.getLong(1), row.getObject(2), persons);
            }
        }
    }

    private static void addPersons(Connection owner, long id, Object at, ListedPersons persons) throws SQLException {
        try (PreparedStatement list = owner.prepareStatement(persons.few()
                ? "insert into accesslog_listed (at, entry_id, serials) values (?, ?, ?)"
                : "insert into accesslog_bitmap (at, entry_id, persons) values (?, ?, ?)")) {
            list.setObject(1, at);
            list.setLong(2, id);
            if (persons.few()) {
                list.setArray(3, owner.createArrayOf("integer", persons.serials().boxed().toArray()));
            } else {
                list.setBytes(3, persons.bitmap());
            }
            list.executeUpdate();
        }
    }

    private static long members(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            long members = number(statement, "select coalesce(max(serial), 0) from member_member");
            if (members == 0) {
                throw new SQLException("this home has no members");
            }
            return members;
        }
    }

    private static long number(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Waits until the server has sealed everything that is written. */
    static void awaitSealed(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            long behind = behind(statement);
            while (behind > 0) {
                bed.tell("%,d lines are not sealed yet", behind);
                Thread.sleep(2_000);
                behind = behind(statement);
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static long behind(Statement statement) throws SQLException {
        return number(statement, "select coalesce((select max(id) from accesslog_entry), 0)"
                + " - coalesce((select max(last_id) from accesslog_checkpoint), 0)");
    }
}
