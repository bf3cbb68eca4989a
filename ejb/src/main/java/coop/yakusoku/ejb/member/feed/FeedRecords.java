package coop.yakusoku.ejb.member.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads CSV (RFC 4180) as a stream of bytes, one record at a time, and decodes each cell by itself.
 *
 * <p>Commas, quotation marks and line ends are the same single bytes in UTF-8 and in CP932 and never part of a longer
 * character, so records can be told apart before anything is decoded: a broken character spoils its own cell, which can be
 * named, and reading goes on. Never holds more than one record and one buffer.
 */
final class FeedRecords {

    static final Charset CP932 = Charset.forName("windows-31j");

    private static final int BUFFER = 1 << 18;
    private static final int LONGEST = 1 << 16;
    private static final int MOST_FIELDS = 200;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final MessageDigest sum = sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;
    private long bytes;

    private final byte[] line = new byte[LONGEST];
    private final int[] ends = new int[MOST_FIELDS];
    private final CharBuffer characters = CharBuffer.allocate(LONGEST);
    private final CharsetDecoder decoder;
    private final Charset charset;
    private int length;
    private int fields;
    private long row;
    private boolean cut;
    private boolean quoteOpen;

    /** @param stated the encoding the sender states; null to find out: a mark at the beginning, else what the first 256 KB are */
    FeedRecords(InputStream in, Charset stated) throws IOException {
        this.in = in;
        fill();
        boolean mark = limit >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length);
        if (mark) {
            position = BOM.length;
        }
        charset = mark ? StandardCharsets.UTF_8 : stated != null ? stated : found();
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whole characters of UTF-8 in the first buffer, its last few bytes aside, make it UTF-8. */
    private Charset found() {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(BUFFER);
        boolean utf8 = !strict.decode(ByteBuffer.wrap(buffer, position, limit - position), out, false).isError();
        return utf8 ? StandardCharsets.UTF_8 : CP932;
    }

    /** Whether it begins like UTF-16, which has other bytes for commas and line ends. */
    boolean isUtf16() {
        return limit >= 2 && (buffer[0] == (byte) 0xFF && buffer[1] == (byte) 0xFE
                || buffer[0] == (byte) 0xFE && buffer[1] == (byte) 0xFF || buffer[0] == 0 || buffer[1] == 0);
    }

    Charset charset() {
        return charset;
    }

    /** Reads the next record that is not an empty line; false after the last. */
    boolean next() throws IOException {
        do {
            if (!read()) {
                return false;
            }
            row++;
        } while (fields == 1 && ends[0] == 0 && !cut && !quoteOpen);
        return true;
    }

    /** Reads what is left for its sum alone. */
    void skip() throws IOException {
        while (fill()) {
            position = limit;
        }
    }

    private boolean read() throws IOException {
        length = 0;
        fields = 0;
        cut = false;
        quoteOpen = false;
        int c = take();
        if (c < 0) {
            return false;
        }
        boolean inQuotes = false;
        boolean begun = false;
        while (c >= 0) {
            if (inQuotes) {
                if (c != '"') {
                    append(c);
                } else if (peek() == '"') {
                    append(take());
                } else {
                    inQuotes = false;
                }
            } else if (c == '"' && !begun) {
                inQuotes = true;
                begun = true;
            } else if (c == ',') {
                endField();
                begun = false;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && peek() == '\n') {
                    take();
                }
                break;
            } else {
                append(c);
                begun = true;
            }
            c = take();
        }
        quoteOpen = inQuotes;
        endField();
        return true;
    }

    private void append(int c) {
        if (length < LONGEST) {
            line[length++] = (byte) c;
        } else {
            cut = true;
        }
    }

    private void endField() {
        if (fields < MOST_FIELDS) {
            ends[fields++] = length;
        } else {
            cut = true;
        }
    }

    private int take() throws IOException {
        return position < limit || fill() ? buffer[position++] & 0xFF : -1;
    }

    private int peek() throws IOException {
        return position < limit || fill() ? buffer[position] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        position = 0;
        limit = in.readNBytes(buffer, 0, BUFFER);
        ended = limit < BUFFER;
        sum.update(buffer, 0, limit);
        bytes += limit;
        return limit > 0;
    }

    /** As spreadsheets count: the first line is 1. */
    long row() {
        return row;
    }

    int fields() {
        return fields;
    }

    /** Whether the record was longer than a record can be; what is left of it is worth nothing. */
    boolean isCut() {
        return cut;
    }

    /** Whether the file ended between quotation marks. */
    boolean isQuoteOpen() {
        return quoteOpen;
    }

    /** How much has been read so far. */
    long bytes() {
        return bytes;
    }

    /** The text of a cell; empty when its bytes are none of the encoding. */
    Optional<String> text(int field) {
        int from = field == 0 ? 0 : ends[field - 1];
        int to = ends[field];
        for (int i = from; i < to; i++) {
            if (line[i] < 0) {
                return decoded(from, to);
            }
        }
        return Optional.of(new String(line, from, to - from, StandardCharsets.ISO_8859_1));
    }

    private Optional<String> decoded(int from, int to) {
        characters.clear();
        decoder.reset();
        boolean broken = decoder.decode(ByteBuffer.wrap(line, from, to - from), characters, true).isError()
                || decoder.flush(characters).isError();
        return broken ? Optional.empty() : Optional.of(characters.flip().toString());
    }

    /** SHA-256 of all that was read; to be asked once, at the end. */
    byte[] digest() {
        return sum.digest();
    }
}
