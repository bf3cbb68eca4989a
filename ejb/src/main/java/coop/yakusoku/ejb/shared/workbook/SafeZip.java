package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * A zip archive that stops unpacking when it turns out to be a bomb: small outside, boundless inside. Counted is what
 * really comes out, never what the archive says of itself.
 */
final class SafeZip extends ZipFileZipEntrySource {

    /** All sheets together; a million blank but formatted rows stay below. */
    private static final long MOST_IN_ALL = 512L << 20;

    /** Anything that is no sheet: texts, styles, the list of sheets. */
    private static final long MOST_BESIDE_SHEETS = 48L << 20;

    private static final int MOST_ENTRIES = 5_000;

    private long unpacked;

    SafeZip(ZipFile archive) {
        super(archive);
        if (Collections.list(archive.getEntries()).size() > MOST_ENTRIES) {
            throw bomb();
        }
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        boolean sheet = entry.getName().contains("worksheets/");
        return new Counted(super.getInputStream(entry), sheet ? MOST_IN_ALL : MOST_BESIDE_SHEETS);
    }

    private static RuleViolation bomb() {
        return new RuleViolation("shared.workbook-bomb");
    }

    /** Counts what comes out of one entry, and of all. */
    private final class Counted extends FilterInputStream {

        private final long most;
        private long read;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            unpacked += bytes;
            if (read > most || unpacked > MOST_IN_ALL) {
                throw bomb();
            }
        }
    }
}
