package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.work.CalendarSecret;
import coop.yakusoku.domain.work.MailLanguage;
import coop.yakusoku.domain.work.MailWish;
import coop.yakusoku.domain.work.Outbox;
import coop.yakusoku.domain.work.Preference;
import coop.yakusoku.domain.work.Preferences;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How the caller wants to be told what waits. */
@Stateless
public class PreferenceService {

    private final Preferences preferences;
    private final MailWriting writing;
    private final MailDays days;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Workers workers;
    private final Caller caller;
    private final Clock clock;

    protected PreferenceService() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    PreferenceService(
            Preferences preferences,
            MailWriting writing,
            MailDays days,
            Outbox outbox,
            MailSettings settings,
            Workers workers,
            Caller caller,
            Clock clock) {
        this.preferences = preferences;
        this.writing = writing;
        this.days = days;
        this.outbox = outbox;
        this.settings = settings;
        this.workers = workers;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is so now. */
    @RolesAllowed(Roles.STAFF)
    public PreferenceRow mine() {
        Preference kept = preferences.of(caller.staff()).orElseGet(() -> new Preference(caller.staff()));
        return new PreferenceRow(
                kept.mail(),
                kept.language(),
                kept.calendarSince(),
                settings.on(),
                settings.at().toString(),
                workers.mailAddress(caller.staff()).isPresent());
    }

    /** Says what of the mail of the day is wanted, and in which language. */
    @RolesAllowed(Roles.STAFF)
    public void wish(MailWish wish, MailLanguage language) {
        kept().wish(wish, language);
    }

    /** Makes the calendar's address, or makes it anew: an address given out before leads nowhere from now on. */
    @RolesAllowed(Roles.STAFF)
    public CalendarSecret openCalendar() {
        CalendarSecret secret = CalendarSecret.next();
        kept().open(secret, clock.instant());
        return secret;
    }

    /** Takes the calendar's address back. */
    @RolesAllowed(Roles.STAFF)
    public void closeCalendar() {
        kept().close();
    }

    /**
     * Writes the caller's mail of the day now; it is sent within a minute.
     *
     * @throws RuleViolation {@code work.mail-off} without a mail server, {@code work.mail-no-address}, {@code
     *     work.mail-once} when today's was written before, {@code work.mail-nothing} when there is nothing to say
     */
    @RolesAllowed(Roles.STAFF)
    public void mailNow() {
        LocalDate today = LocalDate.now(clock);
        if (!settings.on()) {
            throw new RuleViolation("work.mail-off");
        }
        if (workers.mailAddress(caller.staff()).isEmpty()) {
            throw new RuleViolation("work.mail-no-address");
        }
        if (outbox.written(caller.staff(), today)) {
            throw new RuleViolation("work.mail-once");
        }
        if (!writing.write(caller.staff(), today, days.before(today))) {
            throw new RuleViolation("work.mail-nothing");
        }
    }

    private Preference kept() {
        return preferences.of(caller.staff()).orElseGet(() -> {
            Preference first = new Preference(caller.staff());
            preferences.add(first);
            return first;
        });
    }
}
