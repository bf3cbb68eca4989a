package coop.yakusoku.ejb.member.postal;

import coop.yakusoku.domain.member.postal.PostalLines;
import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The file of postal codes as it comes: bare, or in the zip it is published in. */
final class PostalFile implements AutoCloseable {

    /** The published table has 18 MB; what is four times as long is something else. */
    private static final long MOST_BYTES = 80L << 20;

    private static final int ZIP = 0x504B; // PK

    private final BufferedReader reader;
    private final PostalLines lines;

    private PostalFile(InputStream in) {
        reader = new BufferedReader(new InputStreamReader(
                new Bounded(in),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        lines = new PostalLines(reader);
    }

    static PostalFile open(InputStream in) throws IOException {
        BufferedInputStream known = new BufferedInputStream(in);
        known.mark(2);
        int head = known.read() << 8 | known.read();
        known.reset();
        return new PostalFile(head == ZIP ? unpacked(known) : known);
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return zip;
            }
        }
        throw new RuleViolation("member.postal-file-unreadable", 1);
    }

    /** @throws RuleViolation {@code member.postal-file-unreadable}, {@code member.postal-file-encoding} */
    PostalTown next() throws IOException {
        try {
            return lines.next();
        } catch (CharacterCodingException other) {
            throw new RuleViolation("member.postal-file-encoding");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Stops at what no table of postal codes is as long as, whatever a zip unpacks to. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            read += Math.max(0, got);
            if (read > MOST_BYTES) {
                throw new RuleViolation("member.postal-file-unreadable", 1);
            }
            return got;
        }
    }
}
