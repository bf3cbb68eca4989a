package coop.yakusoku.domain.accesslog.seal;

import java.util.Map;
import java.util.NavigableMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Numbers of lines, kept as stretches and written as {@code 4 10-12}. */
public final class IdSet {

    /** from first to last of each stretch, inclusive */
    private final NavigableMap<Long, Long> stretches = new TreeMap<>();

    /** @throws IllegalArgumentException when it is not the text of such a set */
    public static IdSet of(String text) {
        IdSet set = new IdSet();
        if (text.isBlank()) {
            return set;
        }
        for (String part : text.strip().split(" ")) {
            int dash = part.indexOf('-');
            long first = Long.parseLong(dash < 0 ? part : part.substring(0, dash));
            long last = dash < 0 ? first : Long.parseLong(part.substring(dash + 1));
            set.add(first, last);
        }
        return set;
    }

    public void add(long id) {
        add(id, id);
    }

    /** Adds a stretch, both ends included. */
    public void add(long first, long last) {
        if (last < first || first < 0) {
            throw new IllegalArgumentException(first + "-" + last);
        }
        long from = first;
        long to = last;
        Map.Entry<Long, Long> before = stretches.floorEntry(from);
        if (before != null && before.getValue() >= from - 1) {
            from = before.getKey();
            to = Math.max(to, before.getValue());
        }
        Map.Entry<Long, Long> next = stretches.ceilingEntry(from);
        while (next != null && next.getKey() <= to + 1) {
            to = Math.max(to, next.getValue());
            stretches.remove(next.getKey());
            next = stretches.ceilingEntry(from);
        }
        stretches.put(from, to);
    }

    public void addAll(IdSet others) {
        others.stretches.forEach(this::add);
    }

    /** Takes a number out; false when it was not in. */
    public boolean remove(long id) {
        Map.Entry<Long, Long> stretch = stretches.floorEntry(id);
        if (stretch == null || stretch.getValue() < id) {
            return false;
        }
        stretches.remove(stretch.getKey());
        if (stretch.getKey() < id) {
            stretches.put(stretch.getKey(), id - 1);
        }
        if (stretch.getValue() > id) {
            stretches.put(id + 1, stretch.getValue());
        }
        return true;
    }

    public boolean contains(long id) {
        Map.Entry<Long, Long> stretch = stretches.floorEntry(id);
        return stretch != null && stretch.getValue() >= id;
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** How many numbers. */
    public long count() {
        long count = 0;
        for (Map.Entry<Long, Long> stretch : stretches.entrySet()) {
            count += stretch.getValue() - stretch.getKey() + 1;
        }
        return count;
    }

    /** Each number in rising order. */
    public void forEach(LongConsumer each) {
        stretches.forEach((first, last) -> {
            for (long id = first; id <= last; id++) {
                each.accept(id);
            }
        });
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        stretches.forEach((first, last) ->
                text.add(first.equals(last) ? String.valueOf(first) : first + "-" + last));
        return text.toString();
    }
}
