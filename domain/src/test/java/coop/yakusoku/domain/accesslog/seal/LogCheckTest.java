package coop.yakusoku.domain.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A log of a few lines, sealed three times: 1 to 3 and 5; then 4 late, 6, 8 to 9; then 7 void and 10. */
class LogCheckTest {

    private final SealKey key = SealKey.create();
    private final TreeMap<Long, byte[]> table = new TreeMap<>();
    private final List<SignedNote> notes = new ArrayList<>();
    private final List<byte[]> extra = new ArrayList<>();
    private byte[] locators = {};

    private Checkpoint last = Checkpoint.beginning();
    private Frontier frontier = new Frontier();

    LogCheckTest() {
        LongStream.of(1, 2, 3, 5).forEach(this::insert);
        seal(5, "4", "", "");
        LongStream.of(4, 6, 8, 9).forEach(this::insert);
        seal(9, "7", "4", "");
        insert(10);
        seal(10, "", "", "7");
    }

    private void insert(long id) {
        table.put(id, line(id, (int) id));
    }

    private static byte[] line(long id, int persons) {
        ByteBuffer line = ByteBuffer.allocate(2 + 16 * 4 + 8 + 8 + 4);
        line.putShort((short) 16).putInt(8).putLong(id).putInt(8).putLong(0);
        for (int field = 2; field < 10; field++) {
            line.putInt(-1);
        }
        line.putInt(4).putInt(persons);
        for (int field = 11; field < 16; field++) {
            line.putInt(-1);
        }
        return line.array();
    }

    private void seal(long upTo, String holes, String late, String voided) {
        Checkpoint lines = new Checkpoint(
                last.number() + 1, 0, new byte[32], last.link(), Instant.parse("2000-01-01T00:00:01Z"),
                last.last() + 1, upTo, IdSet.of(holes), IdSet.of(late), IdSet.of(voided));
        for (long id : lines.ids()) {
            byte[] leaf = Merkle.leaf(table.get(id));
            frontier.add(leaf);
            locators = Arrays.copyOf(locators, locators.length + LogCheck.LOCATOR);
            System.arraycopy(leaf, 0, locators, locators.length - LogCheck.LOCATOR, LogCheck.LOCATOR);
        }
        last = new Checkpoint(
                lines.number(), frontier.size(), frontier.root(), lines.previous(), lines.sealed(), lines.first(),
                lines.last(), lines.holes(), lines.late(), lines.voided());
        notes.add(SignedNote.sign(last.text(), key));
    }

    private LogCheck check() {
        List<byte[]> all = new ArrayList<>(table.values());
        all.addAll(extra);
        all.sort(java.util.Comparator.comparingLong(CanonicalLine::id));
        Iterator<byte[]> lines = all.iterator();
        LogCheck check = new LogCheck(
                new SealedLines() {
                    private byte[] line;

                    @Override
                    public boolean next() {
                        line = lines.hasNext() ? lines.next() : null;
                        return line != null;
                    }

                    @Override
                    public byte[] bytes() {
                        return line;
                    }
                },
                (from, count) -> Arrays.copyOfRange(
                        locators, Math.min(locators.length, (int) from * 8), Math.min(locators.length, (int) (from + count) * 8)),
                Map.of());
        notes.forEach(check::check);
        check.end(List.of(key));
        return check;
    }

    private List<Fault> faults() {
        return check().faults();
    }

    private static Fault fault(Fault.Kind kind, long id, long checkpoint) {
        return Fault.ofLine(kind, id, checkpoint);
    }

    @Test
    void an_untouched_log_is_intact() {
        LogCheck check = check();

        assertThat(check.faults()).isEmpty();
        assertThat(check.checked()).isEqualTo(9);
        assertThat(check.gaps()).isEmpty();
    }

    @Test
    void lines_after_the_last_checkpoint_are_not_sealed_yet() {
        insert(11);
        insert(12);

        assertThat(check().unsealed()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_altered_line_is_named() {
        table.put(8L, line(8, 77));

        assertThat(faults()).containsExactly(fault(Fault.Kind.ALTERED, 8, 2));
    }

    @Test
    void a_missing_line_is_named() {
        table.remove(2L);

        assertThat(faults()).containsExactly(fault(Fault.Kind.MISSING, 2, 1));
    }

    @Test
    void an_inserted_line_is_named() {
        insert(7);

        assertThat(faults()).containsExactly(fault(Fault.Kind.INSERTED, 7, 3));
    }

    @Test
    void a_second_line_of_the_same_number_is_an_inserted_one() {
        extra.add(line(3, 3));

        assertThat(faults()).containsExactly(fault(Fault.Kind.INSERTED, 3, 1));
    }

    @Test
    void exchanged_lines_are_named_with_each_other() {
        table.put(3L, line(3, 9));
        table.put(9L, line(9, 3));

        assertThat(faults())
                .containsExactly(
                        new Fault(Fault.Kind.REORDERED, 3, 9, 1), new Fault(Fault.Kind.REORDERED, 9, 3, 2));
    }

    @Test
    void the_folder_altered_with_the_line_is_found_by_the_root() {
        table.put(1L, line(1, 77));
        System.arraycopy(Merkle.leaf(table.get(1L)), 0, locators, 0, LogCheck.LOCATOR);

        assertThat(faults()).containsExactly(Fault.ofCheckpoint(Fault.Kind.ROOT_DIFFERS, 1));
    }

    @Test
    void without_the_folder_the_root_finds_it() {
        locators = new byte[0];
        table.put(6L, line(6, 77));

        assertThat(faults()).containsExactly(Fault.ofCheckpoint(Fault.Kind.ROOT_DIFFERS, 2));
    }

    @Test
    void a_checkpoint_taken_out_breaks_the_chain() {
        notes.remove(1);

        assertThat(faults()).contains(Fault.ofCheckpoint(Fault.Kind.CHAIN_BROKEN, 2));
    }

    @Test
    void a_checkpoint_signed_by_somebody_else_does_not_count() {
        SignedNote forged = SignedNote.sign(notes.get(2).text(), SealKey.create());
        notes.set(2, forged);

        assertThat(faults()).containsExactly(Fault.ofCheckpoint(Fault.Kind.NOT_SIGNED, 3));
    }

    @Test
    void a_time_without_a_seal_is_seen() {
        insert(11);
        Checkpoint late = new Checkpoint(
                4, 10, null, last.link(), Instant.parse("2000-01-01T03:00:00Z"), 11, 11, new IdSet(), new IdSet(),
                new IdSet());
        frontier.add(Merkle.leaf(table.get(11L)));
        notes.add(SignedNote.sign(
                new Checkpoint(
                                4, 10, frontier.root(), late.previous(), late.sealed(), 11, 11, late.holes(),
                                late.late(), late.voided())
                        .text(),
                key));

        assertThat(check().faults()).isEmpty();
        assertThat(check().gaps()).extracting(LogCheck.Gap::checkpoint).containsExactly(4L);
    }
}
