package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Takes a file in: reads it as a stream, copies its rows into the staging table, and notes that it came, all in one
 * transaction of the database's own. A sender that stops halfway, a server that dies, leave nothing.
 */
@ApplicationScoped
class FeedReceiving {

    private static final int COPY_BUFFER = 1 << 16;
    private static final String STAGED_MEMBERS = """
            copy member_feed_row (line, organization_id, number, name, kana, old_name, postal_code, prefecture, city, town,
                building, birth_date, gender, telephone, email, account, course, member_group, services, notice_id,
                joined_on, left_on, kana_key, name_key, name_bigrams) from stdin""";
    private static final String STAGED_PURCHASES =
            "copy member_feed_purchase (line, organization_id, number, month, category, amount, count) from stdin";
    private static final String BUSY = """
            select f.file_id from member_feed f join shared_job j on j.job_id = f.job_id
            where f.state in ('RECEIVED', 'CHECKED') and j.state in ('QUEUED', 'RUNNING')""";
    private static final String REPLACE =
            "update member_feed set state = 'DISCARDED', ended_at = ? where state in ('RECEIVED', 'CHECKED')";
    private static final String INSERT = """
            insert into member_feed (id, kind, file_id, digest, bytes, encoding, scope, channel, state, dry_run, rows,
                error_rows, sent_by, sent_by_name, received_at, ended_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    private final Clock clock;

    protected FeedReceiving() {
        this(null); // for the container's proxy
    }

    @Inject
    FeedReceiving(Clock clock) {
        this.clock = clock;
    }

    /** What came of it: the file's own row, and whether it was in the register already or is refused. */
    record Received(FeedId feed, FeedState state) {}

    /**
     * Takes it in.
     *
     * @throws RuleViolation {@code member.feed-file-id-taken} when another file had this name, {@code member.feed-busy}
     *     while another feed is under way
     */
    Received receive(SendFeed feed, InputStream content, FeedPlaces places, StaffId by, String byName)
            throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Received received = receive(connection, feed, content, places, by, byName);
                connection.commit();
                return received;
            } finally {
                // after a commit there is nothing to take back
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException no) {
            throw new IllegalStateException("the feed could not be received: " + no.getSQLState(), no);
        }
    }

    private Received receive(
            Connection connection, SendFeed feed, InputStream content, FeedPlaces places, StaffId by, String byName)
            throws SQLException, IOException {
        Known known = applied(connection, feed);
        if (known != null) {
            FeedRecords again = new FeedRecords(content, feed.charset());
            again.skip();
            if (!Arrays.equals(again.digest(), known.digest())) {
                throw new RuleViolation("member.feed-file-id-taken", feed.file());
            }
            return new Received(known.feed(), FeedState.APPLIED);
        }
        beAlone(connection);
        FeedRecords records = new FeedRecords(content, feed.charset());
        FeedIntake intake = stage(connection, feed, records, places);
        FeedState state = intake.problems().isEmpty() ? FeedState.RECEIVED : FeedState.REFUSED;
        FeedId id = FeedId.next();
        insert(connection, id, feed, records, intake, state, by, byName);
        if (state == FeedState.REFUSED) {
            insert(connection, id, intake.problems().first());
            call(connection, "select member_feed_empty()");
        } else {
            call(connection, "select member_feed_ready()");
        }
        return new Received(id, state);
    }

    /** The file of this name that is in the register. */
    private record Known(FeedId feed, byte[] digest) {}

    private static Known applied(Connection connection, SendFeed feed) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select id, digest from member_feed where kind = ? and file_id = ? and state = 'APPLIED'")) {
            query.setString(1, feed.kind().name());
            query.setString(2, feed.file().value());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Known(new FeedId(row.getObject(1, UUID.class)), row.getBytes(2)) : null;
            }
        }
    }

    /** One feed at a time: the second is told so. What waited for somebody's yes gives way. */
    private void beAlone(Connection connection) throws SQLException {
        boolean alone;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select member_feed_alone()")) {
            row.next();
            alone = row.getBoolean(1);
        }
        if (!alone || isBusy(connection)) {
            throw new RuleViolation("member.feed-busy");
        }
        try (PreparedStatement replace = connection.prepareStatement(REPLACE)) {
            replace.setTimestamp(1, Timestamp.from(clock.instant()));
            replace.executeUpdate();
        }
        call(connection, "select member_feed_empty()");
    }

    private static boolean isBusy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BUSY)) {
            return row.next();
        }
    }

    private FeedIntake stage(Connection connection, SendFeed feed, FeedRecords records, FeedPlaces places)
            throws SQLException, IOException {
        String copy = feed.kind() == FeedKind.MEMBERS ? STAGED_MEMBERS : STAGED_PURCHASES;
        PGConnection postgres = connection.unwrap(PGConnection.class);
        PGCopyOutputStream staging = new PGCopyOutputStream(postgres, copy, COPY_BUFFER);
        try {
            FeedIntake intake = new FeedIntake(feed.kind(), LocalDate.now(clock), places, new CopyRows(staging));
            intake.read(records);
            staging.endCopy();
            return intake;
        } finally {
            if (staging.isActive()) {
                staging.cancelCopy();
            }
        }
    }

    private void insert(
            Connection connection,
            FeedId id,
            SendFeed feed,
            FeedRecords records,
            FeedIntake intake,
            FeedState state,
            StaffId by,
            String byName)
            throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        Object[] values = {
            id.value(),
            feed.kind().name(),
            feed.file().value(),
            records.digest(),
            records.bytes(),
            records.charset().name(),
            feed.scope().name(),
            feed.byProgram() ? "API" : "SCREEN",
            state.name(),
            feed.dryRun(),
            intake.rows(),
            intake.problems().rows(),
            by.value(),
            byName,
            now,
            state.isOver() ? now : null
        };
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static void insert(Connection connection, FeedId id, List<FeedProblem> problems) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into member_feed_problem (feed_id, place, line, field, reason) values (?, ?, ?, ?, ?)")) {
            int place = 0;
            for (FeedProblem problem : problems) {
                insert.setObject(1, id.value());
                insert.setInt(2, ++place);
                insert.setLong(3, problem.row());
                insert.setString(4, problem.column());
                insert.setString(5, problem.reason().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void call(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(function);
        }
    }
}
