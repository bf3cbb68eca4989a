package coop.yakusoku.ear.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.accesslog.seal.CanonicalLine;
import coop.yakusoku.domain.accesslog.seal.Fault;
import coop.yakusoku.domain.accesslog.seal.LineProof;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.ear.log.CopiedLines;
import coop.yakusoku.ear.log.Proving;
import coop.yakusoku.ear.log.Verification;
import coop.yakusoku.ear.shared.ContainerDatabase;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.accesslog.seal.SealFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The sealed log on a real PostgreSQL, sealed by the running application: written as the application's role, altered as
 * the superuser, checked from outside. What the superuser does is undone at the end of each test.
 */
@ArquillianTest
@RunAsClient
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SealIT {

    private static final String INSERT = "insert into accesslog_entry (staff_id, role, purpose, action, member_id,"
            + " persons, detail, client_address, request_id)"
            + " values (?, 'member-service', 'P1', 'VIEW', ?, 1, '', '192.0.2.7', 'test') returning id";

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return Deployments.ear();
    }

    private static Path home() {
        return ContainerDatabase.get().directory();
    }

    private static SealFolder folder() {
        return new SealFolder(home().resolve("seal"));
    }

    private static List<SealKey> keys() throws Exception {
        return SealKey.all(Files.readString(folder().keyFile()));
    }

    private static long insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, UUID.randomUUID());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static long[] insertSome(int count) throws SQLException {
        try (Connection app = ContainerDatabase.get().app()) {
            long[] ids = new long[count];
            for (int each = 0; each < count; each++) {
                ids[each] = insert(app);
            }
            return ids;
        }
    }

    private static boolean isSealed(long id) throws SQLException {
        try (Connection owner = ContainerDatabase.get().owner()) {
            return new Proving(owner).of(id).isPresent();
        }
    }

    private static void awaitSealed(long id) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        for (int tries = 0; tries < 300 && !isSealed(id); tries++) {
            assertThat(never.await(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(isSealed(id)).as("sealed within half a minute").isTrue();
    }

    private static Verification.Outcome verify(Connection connection) throws Exception {
        return new Verification(connection, folder(), keys()).run();
    }

    private static Verification.Outcome verify() throws Exception {
        try (Connection owner = ContainerDatabase.get().owner()) {
            return verify(owner);
        }
    }

    /** What a superuser does to the log, and what the check says of it; undone afterwards. */
    private static List<Fault> afterwards(String... deeds) throws Exception {
        try (Connection superuser = ContainerDatabase.get().superuser()) {
            superuser.setAutoCommit(false);
            try (Statement statement = superuser.createStatement()) {
                for (String deed : deeds) {
                    assertThat(statement.executeUpdate(deed)).as(deed).isPositive();
                }
            }
            List<Fault> faults = verify(superuser).check().faults();
            superuser.rollback();
            return faults;
        }
    }

    private static Fault.Kind kindOf(List<Fault> faults, long id) {
        assertThat(faults).extracting(Fault::id).contains(id);
        return faults.stream().filter(it -> it.id() == id).findFirst().orElseThrow().kind();
    }

    @Test
    void what_is_written_is_sealed_and_intact() throws Exception {
        long[] ids = insertSome(40);
        awaitSealed(ids[39]);

        Verification.Outcome outcome = verify();

        assertThat(outcome.check().faults()).isEmpty();
        assertThat(outcome.intact()).isTrue();
        assertThat(outcome.check().checked()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void an_altered_byte_a_missing_an_inserted_and_two_exchanged_lines_are_named() throws Exception {
        long[] ids = insertSome(10);
        awaitSealed(ids[9]);

        assertThat(kindOf(afterwards("update accesslog_entry set purpose = 'P2' where id = " + ids[3]), ids[3]))
                .isEqualTo(Fault.Kind.ALTERED);
        assertThat(kindOf(afterwards("delete from accesslog_entry where id = " + ids[4]), ids[4]))
                .isEqualTo(Fault.Kind.MISSING);
        assertThat(kindOf(afterwards("insert into accesslog_entry (id, at, staff_id, role, action, persons, request_id)"
                        + " select id, at + interval '1 microsecond', staff_id, role, action, persons, request_id"
                        + " from accesslog_entry where id = " + ids[5]), ids[5]))
                .isEqualTo(Fault.Kind.INSERTED);
        List<Fault> exchanged = afterwards(
                "update accesslog_entry set id = case id when %1$d then %2$d else %1$d end where id in (%1$d, %2$d)"
                        .formatted(ids[6], ids[7]));
        assertThat(exchanged).extracting(Fault::kind).containsOnly(Fault.Kind.REORDERED);
        assertThat(exchanged).extracting(Fault::id).containsExactlyInAnyOrder(ids[6], ids[7]);
        assertThat(verify().intact()).as("what was done is undone").isTrue();
    }

    @Test
    void lines_and_checkpoints_taken_back_together_are_missed_by_the_folder() throws Exception {
        long[] ids = insertSome(3);
        awaitSealed(ids[2]);

        assertThat(kindOf(
                        afterwards(
                                "delete from accesslog_entry where id >= " + ids[0],
                                "delete from accesslog_checkpoint where last_id >= " + ids[0]),
                        ids[0]))
                .isEqualTo(Fault.Kind.MISSING);
    }

    @Test
    void a_list_of_persons_cannot_be_changed_either() throws Exception {
        long id;
        ListedPersons persons = ListedPersons.of(IntStream.of(3, 17, 4));
        try (Connection app = ContainerDatabase.get().app()) {
            app.setAutoCommit(false);
            try (PreparedStatement line = app.prepareStatement(
                            "insert into accesslog_entry (staff_id, role, action, persons, persons_digest, request_id)"
                                    + " values (?, 'x', 'SEARCH', 3, ?, 'test') returning id, at");
                    PreparedStatement list = app.prepareStatement(
                            "insert into accesslog_listed select ?, ?, '{3,4,17}'")) {
                line.setObject(1, UUID.randomUUID());
                line.setBytes(2, persons.digest());
                try (ResultSet row = line.executeQuery()) {
                    row.next();
                    id = row.getLong(1);
                    list.setObject(1, row.getObject(2));
                    list.setLong(2, id);
                    list.executeUpdate();
                }
            }
            app.commit();
        }
        awaitSealed(id);

        assertThat(verify().persons()).isEmpty();
        try (Connection superuser = ContainerDatabase.get().superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.executeUpdate("update accesslog_listed set serials = '{3,17}' where entry_id = " + id);
            assertThat(verify(superuser).persons()).containsExactly(id);
            superuser.rollback();
        }
    }

    @Test
    void who_takes_long_and_who_gives_up_keep_nobody_waiting() throws Exception {
        try (Connection slow = ContainerDatabase.get().app();
                Connection failing = ContainerDatabase.get().app()) {
            slow.setAutoCommit(false);
            failing.setAutoCommit(false);
            long late = insert(slow);
            long never = insert(failing);
            failing.rollback();

            long quick = insertSome(1)[0];
            awaitSealed(quick);
            assertThat(isSealed(late)).isFalse();
            slow.commit();
            long next = insertSome(1)[0];
            awaitSealed(next);
            awaitSealed(late);

            assertThat(quick).isGreaterThan(never);
            assertThat(verify().check().faults()).isEmpty();
            long afterIt = insertSome(1)[0];
            awaitSealed(afterIt);
            assertThat(kindOf(
                            afterwards("insert into accesslog_entry (id, staff_id, role, action, persons, request_id)"
                                    + " select " + never + ", staff_id, role, action, persons, request_id"
                                    + " from accesslog_entry where id = " + quick),
                            never))
                    .as("a number whose transaction came to nothing stays empty")
                    .isEqualTo(Fault.Kind.INSERTED);
        }
    }

    @Test
    void while_the_key_is_missing_lines_are_written_and_the_gap_is_seen_afterwards() throws Exception {
        Path key = home().resolve("seal-key.pem");
        Path away = home().resolve("seal-key.away");
        Files.move(key, away, StandardCopyOption.ATOMIC_MOVE);
        long waiting;
        try {
            // the checkpoint that may be under way is finished before the key is missed
            CountDownLatch never = new CountDownLatch(1);
            assertThat(never.await(2, TimeUnit.SECONDS)).isFalse();
            waiting = insertSome(1)[0];
            assertThat(never.await(12, TimeUnit.SECONDS)).isFalse();
            assertThat(isSealed(waiting)).isFalse();
            assertThat(verify().check().unsealed()).isPositive();
        } finally {
            Files.move(away, key, StandardCopyOption.ATOMIC_MOVE);
        }
        awaitSealed(waiting);

        Verification.Outcome outcome = verify();
        assertThat(outcome.check().faults()).isEmpty();
        assertThat(outcome.check().gaps()).isNotEmpty();
    }

    @Test
    void a_line_is_proven_with_a_file_and_the_public_key() throws Exception {
        long[] ids = insertSome(300);
        awaitSealed(ids[299]);
        String file;
        try (Connection owner = ContainerDatabase.get().owner()) {
            file = new Proving(owner).of(ids[150]).orElseThrow().text();
        }

        LineProof proof = LineProof.of(file);
        assertThat(proof.holds(keys())).isTrue();
        assertThat(proof.line().id()).isEqualTo(ids[150]);
        assertThat(proof.holds(List.of(SealKey.create()))).isFalse();
        LineProof other = LineProof.of(file.replaceFirst("\nleaf \\d+", "\nleaf 1"));
        assertThat(other.holds(keys())).isFalse();
    }

    @Test
    void the_database_copies_a_line_as_the_bytes_that_are_sealed() throws Exception {
        insertSome(1);
        try (Connection owner = ContainerDatabase.get().owner();
                Connection beside = ContainerDatabase.get().owner();
                CopiedLines lines = new CopiedLines(owner);
                PreparedStatement one = beside.prepareStatement(
                        "select accesslog_canonical(entry) from accesslog_entry entry where id = ?")) {
            while (lines.next()) {
                one.setLong(1, CanonicalLine.id(lines.bytes()));
                try (ResultSet row = one.executeQuery()) {
                    row.next();
                    assertThat(row.getBytes(1)).isEqualTo(lines.bytes());
                }
            }
        }
    }

    @Test
    void a_log_that_was_dumped_and_restored_is_still_intact() throws Exception {
        long[] ids = insertSome(5);
        awaitSealed(ids[4]);
        try (Connection superuser = ContainerDatabase.get().superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            // what a dump and its restoring do to the tables: every row anew, in another order, by another transaction
            statement.execute("create temp table dumped on commit drop as"
                    + " select * from accesslog_entry order by request_id, id desc");
            statement.execute("truncate accesslog_entry");
            statement.execute("insert into accesslog_entry select * from dumped");
            assertThat(verify(superuser).check().faults()).isEmpty();
            superuser.rollback();
        }
    }

    @Test
    void a_month_taken_off_by_the_rule_does_not_break_the_check() throws Exception {
        long last;
        try (Connection owner = ContainerDatabase.get().owner();
                Statement statement = owner.createStatement()) {
            for (String parent : List.of("accesslog_entry", "accesslog_listed", "accesslog_bitmap")) {
                statement.execute("create table if not exists " + parent + "_2020_01 partition of " + parent
                        + " for values from ('2020-01-01 00:00+09') to ('2020-02-01 00:00+09')");
            }
            try (ResultSet row = statement.executeQuery("with old as (insert into accesslog_entry (at, staff_id, role,"
                    + " action, persons, request_id) select timestamptz '2020-01-15 09:00+09' + n * interval '1 s',"
                    + " gen_random_uuid(), 'x', 'VIEW', 1, 'old' from generate_series(1, 300) n returning id)"
                    + " select max(id) from old")) {
                row.next();
                last = row.getLong(1);
            }
        }
        awaitSealed(last);
        awaitSealed(insertSome(2)[1]);

        try (Connection superuser = ContainerDatabase.get().superuser();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            try (ResultSet row = statement.executeQuery("select accesslog_detach_oldest()::text")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("2020-01-01");
            }
            Verification.Outcome outcome = verify(superuser);
            assertThat(outcome.check().faults()).isEmpty();
            assertThat(outcome.detachedTooEarly()).isFalse();
            assertThat(new Proving(superuser).of(last)).as("shares a block with lines that stay").isPresent();
            statement.executeUpdate("delete from accesslog_kept_line where id = " + last);
            assertThat(kindOf(verify(superuser).check().faults(), last)).isEqualTo(Fault.Kind.MISSING);
            superuser.rollback();
        }
    }

    @Test
    void the_application_adds_and_never_changes() throws Exception {
        long id = insertSome(1)[0];
        try (Connection app = ContainerDatabase.get().app();
                Statement statement = app.createStatement()) {
            for (String deed : List.of(
                    "update accesslog_entry set purpose = 'P2' where id = " + id,
                    "delete from accesslog_entry where id = " + id,
                    "truncate accesslog_entry",
                    "insert into accesslog_entry (id, staff_id, role, action, persons, request_id)"
                            + " select 1, gen_random_uuid(), 'x', 'VIEW', 1, 'x'",
                    "insert into accesslog_entry (at, staff_id, role, action, persons, request_id)"
                            + " select now() - interval '1 hour', gen_random_uuid(), 'x', 'VIEW', 1, 'x'",
                    "update accesslog_checkpoint set note = ''",
                    "delete from accesslog_checkpoint",
                    "delete from accesslog_subtree",
                    "update accesslog_listed set serials = '{}'",
                    "insert into accesslog_detached values (current_date, now(), 1, 1)",
                    "alter table accesslog_entry detach partition accesslog_entry_2026_11",
                    "update accesslog_keeping set months = 1")) {
                assertThatThrownBy(() -> statement.execute(deed)).as(deed).isInstanceOf(SQLException.class);
            }
        }
    }
}
