package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.CanonicalLine;
import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.Frontier;
import coop.yakusoku.domain.accesslog.seal.IdSet;
import coop.yakusoku.domain.accesslog.seal.Merkle;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import coop.yakusoku.domain.accesslog.seal.Tree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Makes a checkpoint of the lines that can be seen and are not sealed yet.
 *
 * <p>It reads what is committed and waits for nobody: the number of a transaction that has not ended is a hole and comes
 * with a later checkpoint. Nobody waits for it either, for it takes no lock a writer would meet.
 */
@ApplicationScoped
class Sealer {

    /** Lines of one checkpoint; what is more comes with the next, at once. */
    static final int MOST = 20_000;

    private final EntityManager entities;
    private final Clock clock;

    /** the edge of the tree at the checkpoint of that number, to save reading it each second */
    private Frontier edge;

    private byte[] edgeOf = {};

    protected Sealer() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Sealer(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Seals; empty when there is nothing to seal or another server is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized Optional<SealedBatch> seal(SealKey key) {
        return entities.unwrap(Session.class).doReturningWork(connection -> seal(connection, key));
    }

    private Optional<SealedBatch> seal(Connection connection, SealKey key) throws SQLException {
        StoredLines stored = new StoredLines(connection);
        if (!stored.lock()) {
            return Optional.empty();
        }
        Optional<StoredLines.Last> found = stored.last();
        Checkpoint last = found.map(StoredLines.Last::checkpoint).orElseGet(Checkpoint::beginning);
        OpenHoles holes = found.map(StoredLines.Last::holes).orElseGet(() -> OpenHoles.of(""));

        // in this order: what ended before the question can be seen by the reading after it
        long oldestRunning = stored.oldestRunning();
        List<StoredLines.Line> late = stored.of(holes.all(), MOST);
        List<StoredLines.Line> lines = stored.after(last.last(), MOST);
        if (late.isEmpty() && lines.isEmpty()) {
            return Optional.empty();
        }
        long own = stored.own();

        late.forEach(it -> holes.remove(it.id()));
        IdSet voided = holes.takeDecided(oldestRunning, own);
        long upTo = lines.isEmpty() ? last.last() : lines.get(lines.size() - 1).id();
        IdSet missed = missed(last.last() + 1, upTo, lines);
        holes.add(missed, own);

        Frontier tree = edge(stored, found);
        byte[] previous = last.link();
        List<StoredLines.Subtree> complete = new ArrayList<>();
        byte[] locators = add(tree, late, lines, complete);
        Checkpoint next = new Checkpoint(
                last.number() + 1, tree.size(), tree.root(), previous, clock.instant().truncatedTo(ChronoUnit.MICROS),
                last.last() + 1, upTo, missed, ids(late), voided);
        SignedNote note = SignedNote.sign(next.text(), key);
        stored.write(next, note, tree, holes, waited(next, lines), complete);

        edge = tree;
        edgeOf = next.digest();
        return Optional.of(new SealedBatch(next, note, last.size(), locators));
    }

    private Frontier edge(StoredLines stored, Optional<StoredLines.Last> last) {
        if (last.isEmpty()) {
            return new Frontier();
        }
        if (edge != null && java.util.Arrays.equals(edgeOf, last.get().checkpoint().digest())) {
            return edge.copy();
        }
        return stored.frontier(last.get());
    }

    private static IdSet missed(long first, long last, List<StoredLines.Line> lines) {
        IdSet missed = new IdSet();
        long next = first;
        for (StoredLines.Line line : lines) {
            if (line.id() > next) {
                missed.add(next, line.id() - 1);
            }
            next = line.id() + 1;
        }
        return missed;
    }

    private static byte[] add(Frontier tree, List<StoredLines.Line> late, List<StoredLines.Line> lines,
            List<StoredLines.Subtree> complete) {
        byte[] locators = new byte[(late.size() + lines.size()) * SealFolder.LOCATOR];
        int at = 0;
        for (List<StoredLines.Line> part : List.of(late, lines)) {
            for (StoredLines.Line line : part) {
                byte[] leaf = Merkle.leaf(line.bytes());
                tree.add(leaf, (level, place, hash) -> {
                    if (Tree.isKept(level)) {
                        complete.add(new StoredLines.Subtree(level, place, hash));
                    }
                });
                System.arraycopy(leaf, 0, locators, at, SealFolder.LOCATOR);
                at += SealFolder.LOCATOR;
            }
        }
        return locators;
    }

    private static IdSet ids(List<StoredLines.Line> lines) {
        IdSet ids = new IdSet();
        lines.forEach(it -> ids.add(it.id()));
        return ids;
    }

    private static long waited(Checkpoint next, List<StoredLines.Line> lines) {
        if (lines.isEmpty()) {
            return 0;
        }
        Instant oldest = CanonicalLine.at(lines.get(0).bytes());
        return Math.max(0, Duration.between(oldest, next.sealed()).toSeconds());
    }
}
