package coop.yakusoku.domain.accesslog.seal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What is signed: how large the tree is, its root, which lines came since the checkpoint before, and that one's digest.
 * Its text begins as a tlog-checkpoint of C2SP (origin, size, root), so that other tools read it.
 *
 * <p>The lines of a checkpoint are the stretch first to last without the holes, and the late ones: numbers that were
 * holes before, because their transaction had not ended. A hole becomes void when its transaction can no longer end
 * well; from then on a line of that number is a forgery. In the tree the late ones come first, then the stretch, each in
 * rising order.
 *
 * @param number 1, 2, 3 without a gap
 * @param size leaves of the tree
 * @param root its root
 * @param previous digest of the text of the checkpoint before; of 32 zero bytes for the first
 * @param sealed when
 * @param first of the stretch; one more than the last of the checkpoint before
 * @param last of the stretch; {@code first - 1} when there were only late lines
 */
public record Checkpoint(
        long number,
        long size,
        byte[] root,
        byte[] previous,
        Instant sealed,
        long first,
        long last,
        IdSet holes,
        IdSet late,
        IdSet voided) {

    /** The name of the log, and of the key that signs. */
    public static final String ORIGIN = "yakusoku.accesslog";

    /** The tree before the first line. */
    public static Checkpoint beginning() {
        return new Checkpoint(
                0, 0, Merkle.empty(), new byte[Merkle.HASH], Instant.EPOCH, 1, 0, new IdSet(), new IdSet(), new IdSet());
    }

    /** The text that is signed; ends with a line feed. */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return ORIGIN + "\n"
                + size + "\n"
                + base64.encodeToString(root) + "\n"
                + "number " + number + "\n"
                + "previous " + base64.encodeToString(previous) + "\n"
                + "sealed " + sealed + "\n"
                + "lines " + first + " to " + last + "\n"
                + line("holes", holes)
                + line("late", late)
                + line("void", voided);
    }

    private static String line(String name, IdSet ids) {
        return ids.isEmpty() ? "" : name + " " + ids + "\n";
    }

    /** @throws IllegalArgumentException when it is not the text of a checkpoint of this log, to the last character */
    public static Checkpoint of(String text) {
        try {
            Checkpoint checkpoint = read(text.lines().toList());
            if (checkpoint.text().equals(text)) {
                return checkpoint;
            }
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("not a checkpoint", unreadable);
        }
        throw new IllegalArgumentException("not a checkpoint of this log");
    }

    private static Checkpoint read(List<String> lines) {
        Base64.Decoder base64 = Base64.getDecoder();
        String[] stretch = value(lines, "lines").split(" to ");
        return new Checkpoint(
                Long.parseLong(value(lines, "number")),
                Long.parseLong(lines.get(1)),
                base64.decode(lines.get(2)),
                base64.decode(value(lines, "previous")),
                Instant.parse(value(lines, "sealed")),
                Long.parseLong(stretch[0]),
                Long.parseLong(stretch[1]),
                IdSet.of(value(lines, "holes")),
                IdSet.of(value(lines, "late")),
                IdSet.of(value(lines, "void")));
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(it -> it.startsWith(name + " "))
                .map(it -> it.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** SHA-256 of the text; the next checkpoint carries it. */
    public byte[] digest() {
        return digest(text());
    }

    static byte[] digest(String text) {
        return Merkle.sha256().digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the next one carries as {@code previous}. */
    public byte[] link() {
        return number == 0 ? new byte[Merkle.HASH] : digest();
    }

    /** How many lines it added to the tree. */
    public long lines() {
        return last - first + 1 - holes.count() + late.count();
    }

    /** Whether a line of this number belongs to it. */
    public boolean covers(long id) {
        return late.contains(id) || id >= first && id <= last && !holes.contains(id);
    }

    /** The numbers of its lines in the order of their leaves. */
    public long[] ids() {
        long[] ids = new long[Math.toIntExact(lines())];
        int[] place = {0};
        late.forEach(id -> ids[place[0]++] = id);
        for (long id = first; id <= last; id++) {
            if (!holes.contains(id)) {
                ids[place[0]++] = id;
            }
        }
        return ids;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return "checkpoint " + number;
    }
}
