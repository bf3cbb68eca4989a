package coop.yakusoku.ear.log;

import coop.yakusoku.domain.accesslog.seal.CanonicalLine;
import coop.yakusoku.domain.accesslog.seal.Checkpoint;
import coop.yakusoku.domain.accesslog.seal.InclusionProof;
import coop.yakusoku.domain.accesslog.seal.LineProof;
import coop.yakusoku.domain.accesslog.seal.SignedNote;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the proof that one line is in the sealed log. Reads a few hundred lines, however long the log is. */
public final class Proving {

    private final LogStore store;

    public Proving(Connection connection) {
        store = new LogStore(connection);
    }

    /**
     * The proof of a line in the tree of the checkpoint it was sealed in.
     *
     * @return empty when there is no such line, or it is not sealed yet
     */
    public Optional<LineProof> of(long id) throws SQLException {
        Map<Long, byte[]> lines = store.lines(List.of(id));
        Optional<SignedNote> note = store.sealing(id);
        if (!lines.containsKey(id) || note.isEmpty()) {
            return Optional.empty();
        }
        Checkpoint checkpoint = Checkpoint.of(note.get().text());
        long leaf = checkpoint.size() - checkpoint.lines();
        for (long each : checkpoint.ids()) {
            if (each == id) {
                break;
            }
            leaf++;
        }
        List<byte[]> path = store.tree().path(leaf, checkpoint.size());
        return Optional.of(new LineProof(
                new CanonicalLine(lines.get(id)), new InclusionProof(leaf, checkpoint.size(), path), note.get()));
    }
}
