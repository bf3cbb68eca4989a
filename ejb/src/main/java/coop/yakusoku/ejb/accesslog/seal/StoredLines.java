package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.Frontier;
import coop.yakusoku.domain.accesslog.seal.IdSet;
import coop.yakusoku.domain.accesslog.seal.Merkle;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import coop.yakusoku.domain.accesslog.seal.Tree;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the seal reads and writes in the database, in the transaction of the connection given. */
final class StoredLines {

    /** Two servers never seal at the same time; any number that nobody else uses. */
    private static final long LOCK = 4_117_001L;

    private final Connection connection;

    StoredLines(Connection connection) {
        this.connection = connection;
    }

    /** A line's number and bytes. */
    record Line(long id, byte[] bytes) {}

    /** The last checkpoint with what the next one goes on from. */
    record Last(Checkpoint checkpoint, OpenHoles holes, List<byte[]> low) {}

    /** False when another server is sealing; never waits. Held until the end of the transaction. */
    boolean lock() throws SQLException {
        return one("select pg_try_advisory_xact_lock(" + LOCK + ")") != 0;
    }

    /** The oldest transaction that still runs. */
    long oldestRunning() throws SQLException {
        return one("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    /** The number of this transaction, which is larger than that of all that ever took a number of a line so far. */
    long own() throws SQLException {
        return one("select pg_current_xact_id()::text::bigint");
    }

    private long one(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            Object value = answer.getObject(1);
            return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).longValue();
        }
    }

    Optional<Last> last() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select note, open_holes, low from accesslog_checkpoint order by number desc limit 1");
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new Last(
                            Checkpoint.of(SignedNote.of(row.getString(1)).text()),
                            OpenHoles.of(row.getString(2)),
                            Frontier.split(row.getBytes(3))))
                    : Optional.empty();
        }
    }

    /** The lines after that number, in rising order. */
    List<Line> after(long id, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, accesslog_canonical(entry) from accesslog_entry entry where id > ? order by id limit ?")) {
            statement.setLong(1, id);
            statement.setInt(2, most);
            return lines(statement);
        }
    }

    /** Those of the numbers that can be seen now, in rising order. */
    List<Line> of(IdSet ids, int most) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = new ArrayList<>();
        ids.forEach(it -> {
            if (numbers.size() < most) {
                numbers.add(it);
            }
        });
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, accesslog_canonical(entry) from accesslog_entry entry where id = any (?) order by id")) {
            statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            return lines(statement);
        }
    }

    private static List<Line> lines(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(2000);
        List<Line> lines = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(new Line(rows.getLong(1), rows.getBytes(2)));
            }
        }
        return lines;
    }

    /** Leaves by the numbers of their lines; a detached line is not found. */
    List<byte[]> leaves(long[] ids) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        IdSet wanted = new IdSet();
        for (long id : ids) {
            wanted.add(id);
        }
        java.util.Map<Long, byte[]> found = new java.util.HashMap<>();
        for (Line line : of(wanted, ids.length)) {
            found.put(line.id(), Merkle.leaf(line.bytes()));
        }
        for (long id : ids) {
            leaves.add(found.get(id));
        }
        return leaves;
    }

    /** Kept subtrees, one beside the other. */
    List<byte[]> subtrees(int level, long from, int count) throws SQLException {
        List<byte[]> hashes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select hash from accesslog_subtree where level = ? and place >= ? and place < ? order by place")) {
            statement.setInt(1, level);
            statement.setLong(2, from);
            statement.setLong(3, from + count);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getBytes(1));
                }
            }
        }
        if (hashes.size() != count) {
            throw new IllegalStateException("subtrees of the log are missing: level " + level + ", from " + from);
        }
        return hashes;
    }

    /** The edge of the tree at a checkpoint. */
    Frontier frontier(Last last) {
        Tree tree = new Tree((level, from, count) -> {
            try {
                return subtrees(level, from, count);
            } catch (SQLException e) {
                throw new IllegalStateException("the inside of the tree cannot be read", e);
            }
        });
        return tree.frontier(last.checkpoint().size(), last.low());
    }

    /** A subtree that has become complete. */
    record Subtree(int level, long place, byte[] hash) {}

    void write(Checkpoint checkpoint, SignedNote note, Frontier edge, OpenHoles holes, long waited,
            Collection<Subtree> complete) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into accesslog_checkpoint (number, size, last_id, note, low, open_holes, sealed_at, waited)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            statement.setLong(1, checkpoint.number());
            statement.setLong(2, checkpoint.size());
            statement.setLong(3, checkpoint.last());
            statement.setString(4, note.note());
            statement.setBytes(5, Frontier.joined(edge.below(Tree.STEP)));
            statement.setString(6, holes.toString());
            statement.setObject(7, checkpoint.sealed().atOffset(java.time.ZoneOffset.UTC));
            statement.setLong(8, Math.min(Integer.MAX_VALUE, waited));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into accesslog_subtree (level, place, hash) values (?, ?, ?)")) {
            for (Subtree each : complete) {
                statement.setInt(1, each.level());
                statement.setLong(2, each.place());
                statement.setBytes(3, each.hash());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The notes after a checkpoint, oldest first. */
    List<SignedNote> notesAfter(long number, int most) throws SQLException {
        List<SignedNote> notes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select note from accesslog_checkpoint where number > ? order by number limit ?")) {
            statement.setLong(1, number);
            statement.setInt(2, most);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    notes.add(SignedNote.of(rows.getString(1)));
                }
            }
        }
        return notes;
    }
}
