package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Remembers what the caller has looked at. It stays in the list; the bell no longer counts it. */
@Stateless
public class InboxService {

    /** A page shows no more. */
    private static final int MOST = 500;

    private final ReadMarks marks;
    private final AllWork work;
    private final Workers workers;
    private final Caller caller;
    private final Clock clock;

    protected InboxService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    InboxService(ReadMarks marks, AllWork work, Workers workers, Caller caller, Clock clock) {
        this.marks = marks;
        this.work = work;
        this.workers = workers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Looked at.
     *
     * @throws RuleViolation {@code work.too-many} for more than 500 at once
     */
    @RolesAllowed(Roles.STAFF)
    public void read(List<String> keys) {
        if (keys.size() > MOST) {
            throw new RuleViolation("work.too-many", MOST);
        }
        marks.add(caller.staff(), keys, clock.instant());
    }

    /** Everything that waits now is looked at. */
    @RolesAllowed(Roles.STAFF)
    public void readAll() {
        List<String> keys = work.piles(workers.caller(Locale.JAPANESE), InboxQueries.MOST).stream()
                .flatMap(pile -> pile.items().stream().map(item -> Inbox.Row.keyOf(pile.kind(), item)))
                .toList();
        marks.add(caller.staff(), keys, clock.instant());
    }

    /** Shall be counted again. */
    @RolesAllowed(Roles.STAFF)
    public void unread(String key) {
        marks.remove(caller.staff(), key);
    }
}
