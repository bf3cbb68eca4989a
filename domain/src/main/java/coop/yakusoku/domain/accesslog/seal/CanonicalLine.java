package coop.yakusoku.domain.accesslog.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The bytes of a line that are sealed: the number of fields in two bytes, then of each field its length in four bytes
 * and its content, or the length -1 for nothing. Numbers have the most significant byte first, times are microseconds
 * since 2000-01-01T00:00Z, texts are UTF-8, ids their 16 bytes, addresses family (2 or 3), prefix, zero, length, bytes.
 *
 * <p>That is how PostgreSQL sends a row in {@code COPY … (FORMAT binary)}, so that a whole log is read for checking
 * without touching its fields; the function {@code accesslog_canonical} yields the same. Nothing is ever added at the end: a changed table would need a new form, told by the
 * number of fields.
 */
public final class CanonicalLine {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int ID_AT = 6;
    private static final int AT_AT = 18;
    private static final int FAMILY_OF_IPV6 = 3;
    private static final int ADDRESS_AT = 4;

    private enum Kind {
        LONG,
        INT,
        TIME,
        ID,
        TEXT,
        BYTES,
        ADDRESS
    }

    private static final Map<String, Kind> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("id", Kind.LONG);
        FIELDS.put("at", Kind.TIME);
        FIELDS.put("staff_id", Kind.ID);
        FIELDS.put("account", Kind.TEXT);
        FIELDS.put("role", Kind.TEXT);
        FIELDS.put("organization_id", Kind.ID);
        FIELDS.put("department_id", Kind.ID);
        FIELDS.put("purpose", Kind.TEXT);
        FIELDS.put("action", Kind.TEXT);
        FIELDS.put("member_id", Kind.ID);
        FIELDS.put("persons", Kind.INT);
        FIELDS.put("detail", Kind.TEXT);
        FIELDS.put("fingerprint", Kind.BYTES);
        FIELDS.put("persons_digest", Kind.BYTES);
        FIELDS.put("client_address", Kind.ADDRESS);
        FIELDS.put("request_id", Kind.TEXT);
    }

    private static final int PERSONS_DIGEST = List.copyOf(FIELDS.keySet()).indexOf("persons_digest");

    private final byte[] bytes;

    /** @throws IllegalArgumentException when these are not the bytes of a line */
    public CanonicalLine(byte[] bytes) {
        this.bytes = bytes.clone();
        if (fields().size() != FIELDS.size()) {
            throw new IllegalArgumentException("a line has " + FIELDS.size() + " fields");
        }
    }

    /** The columns in their order, as a select list. */
    public static String columns() {
        return String.join(", ", FIELDS.keySet());
    }

    /** The number of the line. */
    public static long id(byte[] line) {
        return ByteBuffer.wrap(line).getLong(ID_AT);
    }

    /** The time of the line. */
    public static Instant at(byte[] line) {
        return EPOCH.plus(ByteBuffer.wrap(line).getLong(AT_AT), ChronoUnit.MICROS);
    }

    /** The same line under another number, to see whether two were exchanged. */
    static byte[] withId(byte[] line, long id) {
        byte[] other = line.clone();
        ByteBuffer.wrap(other).putLong(ID_AT, id);
        return other;
    }

    /** The digest of the persons a list showed; null when the line has none. */
    public static byte[] personsDigest(byte[] line) {
        ByteBuffer buffer = ByteBuffer.wrap(line);
        buffer.getShort();
        for (int field = 0; field < PERSONS_DIGEST; field++) {
            int length = buffer.getInt();
            if (length > 0) {
                buffer.position(buffer.position() + length);
            }
        }
        int length = buffer.getInt();
        if (length < 0) {
            return null;
        }
        byte[] digest = new byte[length];
        buffer.get(digest);
        return digest;
    }

    private List<Optional<byte[]>> fields() {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int count = buffer.getShort();
            List<Optional<byte[]>> fields = new ArrayList<>();
            for (int field = 0; field < count; field++) {
                int length = buffer.getInt();
                byte[] content = length < 0 ? null : new byte[Math.min(length, buffer.remaining() + 1)];
                if (content != null) {
                    buffer.get(content);
                }
                fields.add(Optional.ofNullable(content));
            }
            if (buffer.hasRemaining()) {
                throw new IllegalArgumentException("something follows the last field");
            }
            return fields;
        } catch (java.nio.BufferUnderflowException cut) {
            throw new IllegalArgumentException("the line is cut off", cut);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public long id() {
        return id(bytes);
    }

    public Instant at() {
        return at(bytes);
    }

    /** The fields that hold something, by the names of their columns, to be read by people. */
    public Map<String, String> readable() {
        Map<String, String> readable = new LinkedHashMap<>();
        List<Optional<byte[]>> fields = fields();
        int place = 0;
        for (Map.Entry<String, Kind> field : FIELDS.entrySet()) {
            fields.get(place).ifPresent(it -> readable.put(field.getKey(), text(field.getValue(), it)));
            place++;
        }
        return readable;
    }

    private static String text(Kind kind, byte[] content) {
        return switch (kind) {
            case LONG -> String.valueOf(ByteBuffer.wrap(content).getLong());
            case INT -> String.valueOf(ByteBuffer.wrap(content).getInt());
            case TIME -> time(content).toString();
            case ID -> uuid(content).toString();
            case TEXT -> new String(content, StandardCharsets.UTF_8);
            case BYTES -> HexFormat.of().formatHex(content);
            case ADDRESS -> address(content);
        };
    }

    private static Instant time(byte[] content) {
        return EPOCH.plus(ByteBuffer.wrap(content).getLong(), ChronoUnit.MICROS);
    }

    private static UUID uuid(byte[] content) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** In numbers; an address of IPv6 with all its eight groups. */
    private static String address(byte[] content) {
        boolean six = content[0] == FAMILY_OF_IPV6;
        StringJoiner numbers = new StringJoiner(six ? ":" : ".");
        for (int at = ADDRESS_AT; at < content.length; at += six ? 2 : 1) {
            int number = content[at] & 0xff;
            numbers.add(six ? Integer.toHexString(number << 8 | content[at + 1] & 0xff) : String.valueOf(number));
        }
        return numbers.toString();
    }
}
