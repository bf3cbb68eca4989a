package coop.yakusoku.domain.evidence;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** The bytes of all files, each kept once however often it is brought, and never changed. */
public interface StoredFiles {

    /**
     * Keeps a file; one that is kept already is not kept again. Read and written piece by piece.
     *
     * @param mostBytes the largest that is taken
     * @return the file, new or known
     * @throws coop.yakusoku.domain.shared.RuleViolation {@code evidence.too-large} with the limit in megabytes
     * @throws IOException when the content cannot be read
     */
    StoredFileId keep(FileContent content, FileKind kind, long mostBytes, Instant at) throws IOException;

    /**
     * A piece of the bytes of a file, half a megabyte at most; all of them in order are the file.
     *
     * @param place from 0
     * @return empty after the last one
     */
    Optional<byte[]> piece(StoredFileId file, int place);

    /** What is taken as evidence today. */
    EvidenceLimits limits();

    /** Takes by other limits from now on. */
    void limit(EvidenceLimits limits);
}
