package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers for a minute how people like their lists, so that a list need not ask each time. Another node hears of a
 * change a minute later at most.
 */
@ApplicationScoped
class ListMemory {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private record Key(StaffId staff, String list) {}

    private record Entry(ListSettings settings, Instant until) {}

    private final Clock clock;
    private final Map<Key, Entry> entries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Entry> eldest) {
            return size() > MOST;
        }
    };

    protected ListMemory() {
        this(null); // for the container's proxy
    }

    @Inject
    ListMemory(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<ListSettings> find(StaffId staff, String list) {
        return Optional.ofNullable(entries.get(new Key(staff, list)))
                .filter(entry -> entry.until().isAfter(clock.instant()))
                .map(Entry::settings);
    }

    synchronized void keep(StaffId staff, String list, ListSettings settings) {
        entries.put(new Key(staff, list), new Entry(settings, clock.instant().plus(REMEMBERED)));
    }

    /** Of everybody: a view may be shown to others. */
    synchronized void forget(String list) {
        entries.keySet().removeIf(key -> key.list().equals(list));
    }
}
