package coop.yakusoku.ear.log;

import coop.yakusoku.domain.accesslog.ListedPersons;
import coop.yakusoku.domain.accesslog.seal.CanonicalLine;
import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.Frontier;
import coop.yakusoku.domain.accesslog.seal.Merkle;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import coop.yakusoku.domain.accesslog.seal.Tree;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the database holds of the seal, and of the lines whatever the seal does not read in a row. */
final class LogStore {

    private static final int ROWS = 5_000;

    private final Connection connection;

    LogStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * What the rule of keeping took off.
     *
     * @param checkpoint all lines up to it are gone; 0 when none are
     * @param until the end of the last month that is gone
     */
    record Detached(long checkpoint, Optional<Instant> until) {}

    Detached detached() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select coalesce(max(checkpoint), 0), max(until) from accesslog_detached");
                ResultSet row = statement.executeQuery()) {
            row.next();
            OffsetDateTime until = row.getObject(2, OffsetDateTime.class);
            return new Detached(row.getLong(1), Optional.ofNullable(until).map(OffsetDateTime::toInstant));
        }
    }

    /** Lines kept whole because they were sealed together with later ones; only those of a month that is gone. */
    Map<Long, byte[]> keptLines(Detached detached) throws SQLException {
        Map<Long, byte[]> kept = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select id, line from accesslog_kept_line");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                CanonicalLine line = new CanonicalLine(rows.getBytes(2));
                boolean gone = detached.until().isPresent() && line.at().isBefore(detached.until().get());
                if (gone && line.id() == rows.getLong(1)) {
                    kept.put(line.id(), line.bytes());
                }
            }
        }
        return kept;
    }

    /** The edge of the tree at a checkpoint of the database; nothing proves it but the signed root. */
    Frontier edge(long checkpoint) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select size, low from accesslog_checkpoint where number = ?")) {
            statement.setLong(1, checkpoint);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("checkpoint " + checkpoint + " is not in the database");
                }
                return tree().frontier(row.getLong(1), Frontier.split(row.getBytes(2)));
            }
        }
    }

    /** The inside of the tree: what is kept, and the leaves from their lines. */
    Tree tree() {
        return new Tree((level, from, count) -> {
            try {
                List<byte[]> hashes = level == 0 ? leaves(from, count) : subtrees(level, from, count);
                if (hashes.size() == count) {
                    return hashes;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the inside of the tree cannot be read: " + e.getMessage(), e);
            }
            throw new IllegalStateException("a part of the tree is missing: level " + level + ", from " + from);
        });
    }

    private List<byte[]> subtrees(int level, long from, int count) throws SQLException {
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
        return hashes;
    }

    private List<byte[]> leaves(long from, int count) throws SQLException {
        List<Long> ids = new ArrayList<>();
        long leaf = from;
        while (ids.size() < count) {
            Checkpoint next = holding(leaf);
            long begin = next.size() - next.lines();
            for (long id : next.ids()) {
                if (begin >= from && ids.size() < count) {
                    ids.add(id);
                }
                begin++;
            }
            leaf = next.size();
        }
        Map<Long, byte[]> lines = lines(ids);
        return ids.stream()
                .filter(lines::containsKey)
                .map(it -> Merkle.leaf(lines.get(it)))
                .toList();
    }

    private Checkpoint holding(long leaf) throws SQLException {
        return note("select note from accesslog_checkpoint where size > ? order by size limit 1", leaf)
                .map(it -> Checkpoint.of(it.text()))
                .orElseThrow(() -> new IllegalStateException("leaf " + leaf + " is not sealed yet"));
    }

    /** Lines by number, those that were kept from a month that is gone among them. */
    Map<Long, byte[]> lines(List<Long> ids) throws SQLException {
        Map<Long, byte[]> lines = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, line from accesslog_kept_line where id = any (?)
                union all
                select id, accesslog_canonical(entry) from accesslog_entry entry where id = any (?)""")) {
            Array numbers = connection.createArrayOf("bigint", ids.toArray());
            statement.setArray(1, numbers);
            statement.setArray(2, numbers);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.put(rows.getLong(1), rows.getBytes(2));
                }
            }
        }
        return lines;
    }

    /** The checkpoint a line was sealed in; empty when it was not yet. */
    Optional<SignedNote> sealing(long id) throws SQLException {
        Optional<SignedNote> stretch =
                note("select note from accesslog_checkpoint where last_id >= ? order by last_id, number limit 1", id);
        if (stretch.isEmpty() || Checkpoint.of(stretch.get().text()).covers(id)) {
            return stretch;
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                select note from accesslog_checkpoint where number > ? and note like E'%\\nlate %' order by number""")) {
            statement.setLong(1, Checkpoint.of(stretch.get().text()).number());
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    SignedNote note = SignedNote.of(rows.getString(1));
                    if (Checkpoint.of(note.text()).covers(id)) {
                        return Optional.of(note);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SignedNote> note(String question, long value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(SignedNote.of(row.getString(1))) : Optional.empty();
            }
        }
    }

    /** The notes after that checkpoint. */
    List<SignedNote> notesAfter(long number) throws SQLException {
        List<SignedNote> notes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select note from accesslog_checkpoint where number > ? order by number")) {
            statement.setLong(1, number);
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    notes.add(SignedNote.of(rows.getString(1)));
                }
            }
        }
        return notes;
    }

    /** Numbers of lines whose list of persons is not the one the line was sealed with. */
    List<Long> alteredPersons() throws SQLException {
        List<Long> altered = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select coalesce(e.id, l.entry_id, b.entry_id), e.persons_digest, l.serials, b.persons
                from (select id, persons_digest from accesslog_entry where persons_digest is not null) e
                    full join accesslog_listed l on l.entry_id = e.id
                    full join accesslog_bitmap b on b.entry_id = coalesce(e.id, l.entry_id)
                where e.id is null or e.persons_digest <> '\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
                    or l.entry_id is not null or b.entry_id is not null
                order by 1""")) {
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    byte[] sealed = rows.getBytes(2);
                    if (sealed == null || !Arrays.equals(sealed, persons(rows).digest())) {
                        altered.add(rows.getLong(1));
                    }
                }
            }
        }
        return altered;
    }

    private static ListedPersons persons(ResultSet row) throws SQLException {
        Array few = row.getArray(3);
        byte[] many = row.getBytes(4);
        ListedPersons persons = new ListedPersons();
        if (few != null) {
            for (Integer serial : (Integer[]) few.getArray()) {
                persons.add(serial);
            }
        }
        IntStream bits = many == null ? IntStream.empty() : BitSet.valueOf(many).stream();
        bits.forEach(persons::add);
        return persons;
    }
}
