package coop.yakusoku.ear.evidence;

import coop.yakusoku.domain.evidence.FileContent;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A PDF, as far as its head goes, of any length, that is never anywhere as a whole and notes how it is read. */
final class LongPdf implements FileContent {

    private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final int length;
    private final int seed;
    private int largestRead;

    LongPdf(int length, int seed) {
        this.length = length;
        this.seed = seed;
    }

    @Override
    public InputStream open() {
        return new InputStream() {

            private int place;

            @Override
            public int read() {
                return place == length ? -1 : at(place++) & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int from, int most) {
                largestRead = Math.max(largestRead, most);
                int count = Math.min(most, length - place);
                for (int i = 0; i < count; i++) {
                    buffer[from + i] = at(place++);
                }
                return count == 0 && most > 0 ? -1 : count;
            }
        };
    }

    private byte at(int place) {
        return place < HEAD.length ? HEAD[place] : (byte) (place * 31 + (place >> 8) * seed + seed);
    }

    /** The most that was asked for at once. */
    int largestRead() {
        return largestRead;
    }

    byte[] sha256() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int place = 0; place < length; place++) {
            digest.update(at(place));
        }
        return digest.digest();
    }
}
