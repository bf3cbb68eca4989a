package coop.yakusoku.ear.log;

import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.Fault;
import coop.yakusoku.domain.accesslog.seal.Frontier;
import coop.yakusoku.domain.accesslog.seal.LogCheck;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import coop.yakusoku.ejb.accesslog.seal.SealFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks a whole log: the lines of a database beside the checkpoints of the folder, and beside those of the database
 * that the folder does not have yet. Changes nothing.
 */
public final class Verification {

    /** A month taken off before it was a year old was not taken off by the rule, which the table does not allow. */
    private static final Duration LEAST_KEPT = Duration.ofDays(360);

    /** A log with so many faults is not worth reading on. */
    private static final long ENOUGH = 10_000;

    private final Connection connection;
    private final SealFolder folder;
    private final Collection<SealKey> keys;

    /** @param folder may be empty; then a bad line is known by its checkpoint only */
    public Verification(Connection connection, SealFolder folder, Collection<SealKey> keys) {
        this.connection = connection;
        this.folder = folder;
        this.keys = keys;
    }

    /**
     * What was found.
     *
     * @param check the lines beside their checkpoints
     * @param persons numbers of lines whose lists of persons are not what was sealed
     * @param onlyInDatabase checkpoints the folder does not have yet
     * @param detached the end of the last month that was taken off
     * @param detachedTooEarly whether the rule cannot have taken it off
     */
    public record Outcome(
            LogCheck check, List<Long> persons, int onlyInDatabase, Optional<Instant> detached,
            boolean detachedTooEarly) {

        public Outcome {
            persons = List.copyOf(persons);
        }

        public boolean intact() {
            return check.faults().isEmpty() && persons.isEmpty() && !detachedTooEarly;
        }

        /** The first thing that does not fit. */
        public Optional<Fault> first() {
            return check.faults().stream().findFirst().or(() -> persons.stream()
                    .findFirst()
                    .map(it -> new Fault(Fault.Kind.PERSONS_ALTERED, it, 0, 0)));
        }
    }

    /** Reads everything once. */
    public Outcome run() throws SQLException, IOException {
        boolean alone = connection.getAutoCommit();
        if (alone) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }
        try {
            return check(new LogStore(connection));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (alone) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome check(LogStore store) throws SQLException, IOException {
        LogStore.Detached detached = store.detached();
        Map<Long, byte[]> kept = store.keptLines(detached);
        Frontier edge = detached.checkpoint() == 0 ? new Frontier() : store.edge(detached.checkpoint());
        List<SignedNote> newer = store.notesAfter(lastOfFolder());
        List<Long> persons = store.alteredPersons();

        LogCheck check;
        try (CopiedLines lines = new CopiedLines(connection)) {
            check = new LogCheck(lines, this::locators, kept);
            Iterator<SignedNote> notes = joined(folder.notes(), newer);
            pass(check, notes, detached.checkpoint(), edge);
            while (notes.hasNext() && check.faultCount() < ENOUGH) {
                check.check(notes.next());
            }
            check.end(keys);
        }
        boolean tooEarly = detached.until()
                .filter(it -> it.plus(LEAST_KEPT).isAfter(check.last().sealed()))
                .isPresent();
        return new Outcome(check, persons, newer.size(), detached.until(), tooEarly);
    }

    private static void pass(LogCheck check, Iterator<SignedNote> notes, long checkpoints, Frontier edge) {
        for (long number = 0; number < checkpoints && notes.hasNext(); number++) {
            check.pass(notes.next());
        }
        if (checkpoints > 0) {
            check.begin(edge);
        }
    }

    private long lastOfFolder() throws IOException {
        long last = 0;
        Iterator<SignedNote> notes = folder.notes();
        while (notes.hasNext()) {
            SignedNote note = notes.next();
            if (!notes.hasNext()) {
                last = Checkpoint.of(note.text()).number();
            }
        }
        return last;
    }

    private static Iterator<SignedNote> joined(Iterator<SignedNote> first, List<SignedNote> second) {
        Iterable<SignedNote> ofFolder = () -> first;
        return Stream.concat(StreamSupport.stream(ofFolder.spliterator(), false), second.stream()).iterator();
    }

    private byte[] locators(long from, int count) {
        try {
            return folder.locators(from, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
