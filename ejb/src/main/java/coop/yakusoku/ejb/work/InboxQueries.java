package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads everything that waits for the caller, as one list and as the number of the bell. */
@Stateless
public class InboxQueries {

    /** So many of each kind are listed one by one; who has more works in the register's own list. */
    static final int MOST = 500;

    private static final Comparator<Inbox.Row> ORDER = Comparator.comparing(
                    (Inbox.Row row) -> row.item().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Inbox.Row::group)
            .thenComparing(row -> row.item().title())
            .thenComparing(Inbox.Row::key);

    private final Workers workers;
    private final AllWork work;
    private final ReadMarks marks;
    private final Clock clock;

    protected InboxQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    InboxQueries(Workers workers, AllWork work, ReadMarks marks, Clock clock) {
        this.workers = workers;
        this.work = work;
        this.marks = marks;
        this.clock = clock;
    }

    /** A window on what waits for the caller: soonest first, what has no day last. */
    @RolesAllowed(Roles.STAFF)
    public Inbox inbox(InboxFilter filter, Locale language, int first, int size) {
        Worker worker = workers.caller(language);
        List<WorkPile> piles = work.piles(worker, MOST);
        Set<String> read = marks.of(worker.staff());
        List<Inbox.Row> all = rows(piles, read);
        String words = JapaneseText.searchKey(filter.text());
        List<Inbox.Row> found = all.stream().filter(row -> passes(row, filter, words)).sorted(ORDER).toList();
        int from = Math.min(Math.max(0, first), found.size());
        List<Inbox.Row> window = List.copyOf(found.subList(from, Math.min(from + size, found.size())));
        return new Inbox(window, found.size(), unread(piles, all), groups(all), further(piles));
    }

    /** How many things wait for the caller that he or she has not looked at: the number of the bell. */
    @RolesAllowed(Roles.STAFF)
    public long unread() {
        Worker worker = workers.caller(Locale.JAPANESE);
        Set<String> read = marks.of(worker.staff());
        List<WorkPile> piles = work.piles(worker, read.isEmpty() ? 1 : MOST);
        return unread(piles, rows(piles, read));
    }

    private List<Inbox.Row> rows(List<WorkPile> piles, Set<String> read) {
        LocalDate today = LocalDate.now(clock);
        List<Inbox.Row> rows = new ArrayList<>();
        for (WorkPile pile : piles) {
            for (WorkItem item : pile.items()) {
                String key = Inbox.Row.keyOf(pile.kind(), item);
                WorkGroup group = Inbox.Row.groupOf(pile.group(), item, today);
                rows.add(new Inbox.Row(key, pile.kind(), group, item, read.contains(key)));
            }
        }
        return rows;
    }

    private static long unread(List<WorkPile> piles, List<Inbox.Row> rows) {
        long all = piles.stream().mapToLong(WorkPile::count).sum();
        return all - rows.stream().filter(Inbox.Row::read).count();
    }

    private static boolean passes(Inbox.Row row, InboxFilter filter, String words) {
        return (filter.group() == null || row.group() == filter.group())
                && (!filter.mine() || row.item().mine())
                && (!filter.unread() || !row.read())
                && (words.isEmpty() || JapaneseText.searchKey(told(row)).contains(words));
    }

    private static String told(Inbox.Row row) {
        return row.item().title() + " " + (row.item().about() == null ? "" : row.item().about());
    }

    private static Map<WorkGroup, Long> groups(List<Inbox.Row> rows) {
        Map<WorkGroup, Long> groups = new EnumMap<>(WorkGroup.class);
        rows.forEach(row -> groups.merge(row.group(), 1L, Long::sum));
        return groups;
    }

    private static List<Inbox.Further> further(List<WorkPile> piles) {
        return piles.stream()
                .filter(pile -> pile.count() > pile.items().size())
                .map(pile -> new Inbox.Further(pile.kind(), pile.count() - pile.items().size(), pile.link()))
                .toList();
    }
}
