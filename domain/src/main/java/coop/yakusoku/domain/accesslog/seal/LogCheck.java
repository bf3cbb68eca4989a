package coop.yakusoku.domain.accesslog.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a log beside its checkpoints and finds the first line that does not fit. Fed with one checkpoint after
 * the other; reads each line once.
 *
 * <p>Each checkpoint carries the digest of the one before, so the signature of the last proves them all. Where a line
 * does not fit, the roots can say nothing of what follows; the locators of the folder still can, and are used to the end.
 */
public final class LogCheck {

    /** Bytes kept of each leaf outside the database. */
    public static final int LOCATOR = 8;

    /** More faults are counted, not kept. */
    private static final int MOST_KEPT = 1000;

    /** The locators outside the database. */
    @FunctionalInterface
    public interface Locators {

        /** {@link #LOCATOR} bytes for each of so many leaves; fewer when there are no more. */
        byte[] of(long from, int count);
    }

    /**
     * A time in which nothing was sealed though lines were written: the key was missing, or nothing ran.
     *
     * @param checkpoint the one that ended it
     * @param since the time of its oldest line
     * @param lines how many lines it sealed
     */
    public record Gap(long checkpoint, Instant since, Instant sealed, long lines) {}

    private static final Duration SEALED_IN_TIME = Duration.ofSeconds(10);

    private final SealedLines lines;
    private final Locators locators;
    private final Map<Long, byte[]> kept;
    private final Map<Long, byte[]> early = new HashMap<>();
    private final Map<Long, byte[]> wrong = new HashMap<>();
    private final Map<Long, byte[]> expected = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final IdSet open = new IdSet();

    private Checkpoint last = Checkpoint.beginning();
    private SignedNote lastNote;
    private Frontier frontier = new Frontier();
    private boolean rootsHold = true;
    private byte[] ahead;
    private boolean ended;
    private long checked;
    private long unsealed;
    private long faultCount;

    /**
     * @param lines the lines of the database
     * @param locators those of the folder
     * @param kept lines of detached parts that were sealed together with later ones, by number
     */
    public LogCheck(SealedLines lines, Locators locators, Map<Long, byte[]> kept) {
        this.lines = lines;
        this.locators = locators;
        this.kept = Map.copyOf(kept);
    }

    /**
     * Takes a checkpoint whose lines were all detached by the retention rule: it must follow from the one before, and
     * nothing of it may be left.
     */
    public void pass(SignedNote note) {
        follow(note);
        expect(last.last(), false);
    }

    /**
     * Begins with the lines after the checkpoint passed last.
     *
     * @param edge the edge of the tree at that checkpoint
     * @return false when the edge is not that of the signed root; nothing can be checked then
     */
    public boolean begin(Frontier edge) {
        if (edge.size() != last.size() || !Arrays.equals(edge.root(), last.root())) {
            add(Fault.ofCheckpoint(Fault.Kind.ROOT_DIFFERS, last.number()));
            return false;
        }
        frontier = edge.copy();
        return true;
    }

    /** Takes the next checkpoint and checks its lines. */
    public void check(SignedNote note) {
        long before = last.size();
        if (!follow(note)) {
            return;
        }
        Map<Long, byte[]> found = expect(last.last(), true);
        long[] ids = last.ids();
        byte[] marks = locators.of(before, ids.length);
        for (int place = 0; place < ids.length; place++) {
            checkLine(ids[place], found, Arrays.copyOfRange(marks, Math.min(marks.length, place * LOCATOR),
                    Math.min(marks.length, (place + 1) * LOCATOR)));
        }
        noticeGap(ids, found);
        if (rootsHold && !Arrays.equals(frontier.root(), last.root())) {
            rootsHold = false;
            add(Fault.ofCheckpoint(Fault.Kind.ROOT_DIFFERS, last.number()));
        }
    }

    /** Whether the checkpoint follows from the one before; if not, no later one is looked at. */
    private boolean follow(SignedNote note) {
        Checkpoint next;
        try {
            next = Checkpoint.of(note.text());
        } catch (IllegalArgumentException unreadable) {
            add(Fault.ofCheckpoint(Fault.Kind.CHAIN_BROKEN, last.number() + 1));
            return false;
        }
        boolean follows = next.number() == last.number() + 1
                && Arrays.equals(next.previous(), last.link())
                && next.first() == last.last() + 1
                && next.last() >= next.first() - 1
                && next.size() == last.size() + next.lines()
                && takeFromOpen(next.late())
                && takeFromOpen(next.voided());
        if (!follows) {
            add(Fault.ofCheckpoint(Fault.Kind.CHAIN_BROKEN, last.number() + 1));
            return false;
        }
        open.addAll(next.holes());
        last = next;
        lastNote = note;
        return true;
    }

    private boolean takeFromOpen(IdSet ids) {
        boolean[] all = {true};
        ids.forEach(id -> all[0] &= open.remove(id));
        return all[0];
    }

    /** Reads the lines up to a number; what is not to be sealed up to here is set aside or named. */
    private Map<Long, byte[]> expect(long upTo, boolean sealed) {
        Map<Long, byte[]> found = new HashMap<>();
        last.late().forEach(id -> Optional.ofNullable(early.remove(id)).ifPresent(it -> found.put(id, it)));
        last.voided().forEach(id -> {
            if (early.remove(id) != null) {
                add(Fault.ofLine(Fault.Kind.INSERTED, id, last.number()));
            }
        });
        while (peek() && CanonicalLine.id(ahead) <= upTo) {
            long id = CanonicalLine.id(ahead);
            byte[] twin = null;
            if (sealed && last.covers(id)) {
                twin = found.putIfAbsent(id, ahead);
            } else if (open.contains(id)) {
                twin = early.putIfAbsent(id, ahead);
            } else {
                add(Fault.ofLine(Fault.Kind.INSERTED, id, last.number()));
            }
            if (twin != null) {
                add(Fault.ofLine(Fault.Kind.INSERTED, id, last.number()));
            }
            ahead = null;
        }
        return found;
    }

    private boolean peek() {
        if (ahead == null && !ended) {
            ended = !lines.next();
            ahead = ended ? null : lines.bytes();
        }
        return ahead != null;
    }

    private void checkLine(long id, Map<Long, byte[]> found, byte[] mark) {
        byte[] line = found.containsKey(id) ? found.get(id) : kept.get(id);
        if (line == null) {
            rootsHold = false;
            expected.put(id, mark);
            add(Fault.ofLine(Fault.Kind.MISSING, id, last.number()));
            return;
        }
        checked++;
        byte[] leaf = Merkle.leaf(line);
        if (mark.length == LOCATOR && !Arrays.equals(mark, 0, mark.length, leaf, 0, mark.length)) {
            rootsHold = false;
            if (wrong.size() < MOST_KEPT) {
                wrong.put(id, line);
                expected.put(id, mark);
            }
            add(Fault.ofLine(Fault.Kind.ALTERED, id, last.number()));
        }
        if (rootsHold) {
            frontier.add(leaf);
        }
    }

    /** Judged by the first line of the stretch; a late one waited for its own transaction. */
    private void noticeGap(long[] ids, Map<Long, byte[]> found) {
        int first = Math.toIntExact(last.late().count());
        byte[] line = first < ids.length ? found.get(ids[first]) : null;
        if (line != null && gaps.size() < MOST_KEPT) {
            Instant since = CanonicalLine.at(line);
            if (since.plus(SEALED_IN_TIME).isBefore(last.sealed())) {
                gaps.add(new Gap(last.number(), since, last.sealed(), ids.length));
            }
        }
    }

    private void add(Fault fault) {
        faultCount++;
        if (faults.size() < MOST_KEPT) {
            faults.add(fault);
        }
    }

    /** Counts what is not sealed yet, and asks for the signature that proves all that was looked at. */
    public void end(Collection<SealKey> keys) {
        while (peek()) {
            unsealed++;
            ahead = null;
        }
        unsealed += early.size();
        if (lastNote != null && !lastNote.isSignedBy(keys)) {
            add(Fault.ofCheckpoint(Fault.Kind.NOT_SIGNED, last.number()));
        }
        exchange();
    }

    /** Names the lines that stand under another's number for what they are. */
    private void exchange() {
        Map<Long, Long> belongsTo = new HashMap<>();
        wrong.forEach((id, line) -> expected.forEach((other, mark) -> {
            if (!other.equals(id)
                    && mark.length == LOCATOR
                    && Arrays.equals(mark, Arrays.copyOf(
                            Merkle.leaf(CanonicalLine.withId(line, other)), LOCATOR))) {
                belongsTo.put(id, other);
            }
        }));
        faults.replaceAll(it -> it.kind() == Fault.Kind.ALTERED && belongsTo.containsKey(it.id())
                ? new Fault(Fault.Kind.REORDERED, it.id(), belongsTo.get(it.id()), it.checkpoint())
                : it);
    }

    /** Lines that were found as they were sealed, or at least where. */
    public long checked() {
        return checked;
    }

    /** Lines that came after the last checkpoint, or whose transaction had not ended then. */
    public long unsealed() {
        return unsealed;
    }

    /** The last checkpoint that was looked at; number 0 when there was none. */
    public Checkpoint last() {
        return last;
    }

    /** When nothing was sealed for more than ten seconds though there were lines; the first thousand. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** What does not fit, in the order it was found; the first thousand. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How much does not fit. */
    public long faultCount() {
        return faultCount;
    }
}
