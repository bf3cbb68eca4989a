package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.seal.IdSet;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Numbers that were taken and could not be seen, each with the newest transaction there was when it was missed: its own
 * transaction is older. Written as {@code 5-7@1234 9@1300}.
 */
final class OpenHoles {

    private final TreeMap<Long, IdSet> byTransaction = new TreeMap<>();

    static OpenHoles of(String text) {
        OpenHoles holes = new OpenHoles();
        for (String part : text.split(" ")) {
            if (!part.isBlank()) {
                int at = part.indexOf('@');
                holes.add(IdSet.of(part.substring(0, at)), Long.parseLong(part.substring(at + 1)));
            }
        }
        return holes;
    }

    void add(IdSet ids, long newestTransaction) {
        byTransaction.computeIfAbsent(newestTransaction, it -> new IdSet()).addAll(ids);
    }

    boolean remove(long id) {
        boolean removed = byTransaction.values().stream().anyMatch(it -> it.remove(id));
        byTransaction.values().removeIf(IdSet::isEmpty);
        return removed;
    }

    IdSet all() {
        IdSet all = new IdSet();
        byTransaction.values().forEach(all::addAll);
        return all;
    }

    /**
     * Takes out what can no longer appear.
     *
     * @param oldestRunning no transaction below this one runs any more
     * @param own the transaction that asks; smaller than those noted only in another cluster, after a restore, where
     *     none of the old ones ever runs
     */
    IdSet takeDecided(long oldestRunning, long own) {
        IdSet decided = new IdSet();
        for (Map.Entry<Long, IdSet> each : byTransaction.entrySet()) {
            if (oldestRunning > each.getKey() || own < each.getKey()) {
                decided.addAll(each.getValue());
            }
        }
        byTransaction.keySet().removeIf(it -> oldestRunning > it || own < it);
        return decided;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        byTransaction.forEach((transaction, ids) -> {
            for (String stretch : ids.toString().split(" ")) {
                text.add(stretch + "@" + transaction);
            }
        });
        return text.toString();
    }
}
