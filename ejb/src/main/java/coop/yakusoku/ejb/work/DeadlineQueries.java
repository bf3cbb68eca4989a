package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.CalendarFile;
import coop.yakusoku.domain.work.CalendarSecret;
import coop.yakusoku.domain.work.Preferences;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkWords;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads somebody's own deadlines as a calendar: what is the person's by name, and has a day. */
@Stateless
public class DeadlineQueries {

    private final Workers workers;
    private final AllWork work;
    private final Preferences preferences;
    private final MailSettings settings;

    protected DeadlineQueries() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    DeadlineQueries(Workers workers, AllWork work, Preferences preferences, MailSettings settings) {
        this.workers = workers;
        this.work = work;
        this.preferences = preferences;
        this.settings = settings;
    }

    /** The caller's deadlines. */
    @RolesAllowed(Roles.STAFF)
    public CalendarFile mine(Locale language) {
        return calendar(workers.caller(language));
    }

    /**
     * The deadlines of whoever was given this secret, without a login: a calendar program has none. Empty when the secret
     * was renewed or taken back, and when the person has left.
     */
    @PermitAll
    public Optional<CalendarFile> behind(CalendarSecret secret) {
        return preferences.behind(secret)
                .flatMap(person -> workers.employed(person, Locale.JAPANESE))
                .map(this::calendar);
    }

    private CalendarFile calendar(Worker worker) {
        Collection<CalendarFile.Entry> entries = work.piles(worker, InboxQueries.MOST).stream()
                .flatMap(pile -> pile.items().stream()
                        .filter(item -> item.mine() && item.due() != null)
                        .map(item -> entry(pile, item, worker.language())))
                .collect(Collectors.toMap(CalendarFile.Entry::uid, it -> it, (one, same) -> one, LinkedHashMap::new))
                .values();
        return new CalendarFile(WorkWords.work("work.calendar", worker.language()), List.copyOf(entries));
    }

    private CalendarFile.Entry entry(WorkPile pile, WorkItem item, Locale language) {
        String url = settings.publicUrl() + item.page();
        String kind = WorkWords.work(pile.kind(), language);
        String about = item.about() == null ? kind : kind + "\n" + item.about();
        // without the kind in it: what becomes overdue is still the same thing
        String uid = item.page().replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-", "") + "@yakusoku";
        return new CalendarFile.Entry(uid, item.due(), item.title(), about + "\n" + url, url);
    }
}
