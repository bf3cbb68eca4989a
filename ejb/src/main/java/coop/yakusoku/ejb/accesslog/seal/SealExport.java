package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.SealKey;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;

/**
 * Puts each checkpoint into the folder. When the folder was away, or this server did not seal for a while, what is
 * missing there is written from the database. Where the folder knows another checkpoint of the same number than the
 * database, somebody has taken the log back: nothing is written any more, and it is said.
 */
@ApplicationScoped
class SealExport {

    private static final Logger LOG = Logger.getLogger(SealExport.class.getName());
    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final SealSettings settings;

    private Checkpoint exported;
    private long length;
    private boolean failed;

    protected SealExport() {
        this(null, null); // for the container's proxy
    }

    @Inject
    SealExport(EntityManager entities, SealSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** Brings the folder up to the last checkpoint; what cannot be written now is written the next time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized void follow(SealKey key, List<SealedBatch> fresh) {
        Optional<SealFolder> folder = settings.folder().map(SealFolder::new);
        if (folder.isEmpty()) {
            return;
        }
        try {
            // two servers may have the same folder: one writes at a time, and reads what the other one wrote
            if (!locked()) {
                return;
            }
            if (exported == null || folder.get().length() != length) {
                folder.get().keep(key);
                exported = folder.get().repair()
                        .map(it -> Checkpoint.of(it.text()))
                        .orElseGet(Checkpoint::beginning);
            }
            for (SealedBatch batch : fresh) {
                if (follows(batch.checkpoint())) {
                    put(folder.get(), batch);
                }
            }
            if (fresh.isEmpty() || !isUpTo(fresh.get(fresh.size() - 1).checkpoint())) {
                catchUp(folder.get());
            }
            length = folder.get().length();
            failed = false;
        } catch (IOException | IllegalArgumentException trouble) {
            exported = null;
            if (!failed) {
                LOG.log(Level.SEVERE, "checkpoints cannot be put into the folder", trouble);
            }
            failed = true;
        }
    }

    private boolean locked() {
        return entities.unwrap(Session.class).doReturningWork(it -> new StoredLines(it).lock());
    }

    private boolean follows(Checkpoint next) {
        return next.number() == exported.number() + 1 && Arrays.equals(next.previous(), exported.link());
    }

    private boolean isUpTo(Checkpoint last) {
        return exported.number() == last.number();
    }

    private void put(SealFolder folder, SealedBatch batch) throws IOException {
        folder.add(batch.note(), batch.checkpoint().number(), batch.before(), batch.locators());
        exported = batch.checkpoint();
    }

    private void catchUp(SealFolder folder) throws IOException {
        List<SealedBatch> behind = entities.unwrap(Session.class).doReturningWork(this::behind);
        for (SealedBatch batch : behind) {
            put(folder, batch);
        }
    }

    private List<SealedBatch> behind(Connection connection) throws SQLException {
        StoredLines stored = new StoredLines(connection);
        List<SealedBatch> behind = new java.util.ArrayList<>();
        Checkpoint last = exported;
        for (SignedNote note : stored.notesAfter(exported.number(), AT_ONCE)) {
            Checkpoint next = Checkpoint.of(note.text());
            if (next.number() != last.number() + 1 || !Arrays.equals(next.previous(), last.link())) {
                throw new IllegalArgumentException(
                        "the folder's checkpoint " + last.number() + " is not the one the database goes on from");
            }
            behind.add(new SealedBatch(next, note, last.size(), locators(stored.leaves(next.ids()))));
            last = next;
        }
        return behind;
    }

    /** A line that is not there any more leaves zeros: the check will say that it is missing. */
    private static byte[] locators(List<byte[]> leaves) {
        byte[] locators = new byte[leaves.size() * SealFolder.LOCATOR];
        for (int place = 0; place < leaves.size(); place++) {
            if (leaves.get(place) != null) {
                System.arraycopy(leaves.get(place), 0, locators, place * SealFolder.LOCATOR, SealFolder.LOCATOR);
            }
        }
        return locators;
    }
}
