package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.EvidenceLimits;
import coop.yakusoku.domain.evidence.FileContent;
import coop.yakusoku.domain.evidence.FileKind;
import coop.yakusoku.domain.evidence.StoredFileId;
import coop.yakusoku.domain.evidence.StoredFiles;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps files in PostgreSQL as rows of half a megabyte, so that they are in every backup of it, and neither reading nor
 * writing holds more than one row in memory.
 */
@ApplicationScoped
class JpaStoredFiles implements StoredFiles {

    private static final int CHUNK = 512 << 10;

    private final EntityManager entities;

    protected JpaStoredFiles() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaStoredFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public StoredFileId keep(FileContent content, FileKind kind, long mostBytes, Instant at) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (InputStream in = content.open()) {
            byte[] buffer = new byte[CHUNK];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > mostBytes) {
                    throw new RuleViolation("evidence.too-large", mostBytes >> 20);
                }
                digest.update(buffer, 0, read);
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        UUID id = UUID.randomUUID();
        // Of two who bring the same file at the same moment the second waits here for the first, and finds it kept.
        int kept = entities.createNativeQuery("""
                        insert into evidence_file (file_id, sha256, bytes, media_type, stored_at)
                        values (:file, :sha256, :bytes, :type, :at) on conflict (sha256) do nothing""")
                .setParameter("file", id)
                .setParameter("sha256", sha256)
                .setParameter("bytes", bytes)
                .setParameter("type", kind.mediaType())
                .setParameter("at", at)
                .executeUpdate();
        if (kept == 0) {
            return known(sha256);
        }
        copy(content, id, sha256);
        return new StoredFileId(id);
    }

    private StoredFileId known(String sha256) {
        return new StoredFileId(
                (UUID) entities.createNativeQuery("select file_id from evidence_file where sha256 = :sha256", UUID.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult());
    }

    private void copy(FileContent content, UUID id, String sha256) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = content.open()) {
            int place = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                digest.update(chunk);
                entities.createNativeQuery("insert into evidence_chunk (file_id, place, content)"
                                + " values (:file, :place, :content)")
                        .setParameter("file", id)
                        .setParameter("place", place++)
                        .setParameter("content", chunk)
                        .executeUpdate();
            }
        }
        if (!sha256.equals(HexFormat.of().formatHex(digest.digest()))) {
            throw new IOException("the content changed while it was read");
        }
    }

    @Override
    public Optional<byte[]> piece(StoredFileId file, int place) {
        List<?> found = entities.createNativeQuery(
                        "select content from evidence_chunk where file_id = :file and place = :place", byte[].class)
                .setParameter("file", file.value())
                .setParameter("place", place)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    @Override
    public EvidenceLimits limits() {
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select most_bytes, most_pixels, most_unpacked, warn_days,
                            (select string_agg(kind, ',') from evidence_kind where taken)
                        from evidence_limit""")
                .getSingleResult();
        return new EvidenceLimits(
                number(row[0]), number(row[1]), number(row[2]), (int) number(row[3]), kinds((String) row[4]));
    }

    @Override
    public void limit(EvidenceLimits limits) {
        entities.createNativeQuery("""
                        update evidence_limit set most_bytes = :bytes, most_pixels = :pixels,
                            most_unpacked = :unpacked, warn_days = :days""")
                .setParameter("bytes", limits.mostBytes())
                .setParameter("pixels", limits.mostPixels())
                .setParameter("unpacked", limits.mostUnpacked())
                .setParameter("days", limits.warnDays())
                .executeUpdate();
        entities.createNativeQuery("update evidence_kind set taken = kind in (:kinds)")
                .setParameter("kinds", limits.kinds().stream().map(FileKind::name).toList())
                .executeUpdate();
    }

    private static Set<FileKind> kinds(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(FileKind::valueOf).collect(Collectors.toSet());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // every Java platform has it
        }
    }
}
