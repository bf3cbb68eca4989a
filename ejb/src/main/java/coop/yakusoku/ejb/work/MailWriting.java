package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.DailyMail;
import coop.yakusoku.domain.work.MailId;
import coop.yakusoku.domain.work.MailLanguage;
import coop.yakusoku.domain.work.MailWish;
import coop.yakusoku.domain.work.Outbox;
import coop.yakusoku.domain.work.Preference;
import coop.yakusoku.domain.work.Preferences;
import coop.yakusoku.ejb.organization.Workers;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Writes the mail of the day to one person, in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailWriting {

    private final Workers workers;
    private final AllWork work;
    private final Preferences preferences;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Clock clock;

    protected MailWriting() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    MailWriting(
            Workers workers,
            AllWork work,
            Preferences preferences,
            Outbox outbox,
            MailSettings settings,
            Clock clock) {
        this.workers = workers;
        this.work = work;
        this.preferences = preferences;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes it, unless that was done or there is nothing to say. Mails of earlier days that were never sent are replaced:
     * this one begins where the last one that was sent ended.
     *
     * @param lastDay the last day before today on which the mails were written; today's marks begin there when every mail
     *     was sent
     * @return whether there is one now that was not before
     */
    @PermitAll
    public boolean write(StaffId person, LocalDate today, LocalDate lastDay) {
        if (outbox.written(person, today)) {
            return false;
        }
        Optional<Preference> preference = preferences.of(person);
        Locale language = preference.map(Preference::language).orElse(MailLanguage.JAPANESE).locale();
        Optional<Worker> worker = workers.employed(person, language);
        if (worker.isEmpty()) {
            return false;
        }
        LocalDate told = outbox.firstUnsent(person).map(day -> day.minusDays(1)).orElse(lastDay);
        MailWish wish = preference.map(Preference::mail).orElse(MailWish.ALL);
        List<WorkPile> piles = work.piles(worker.get(), InboxQueries.MOST);
        Optional<Letter> letter = new LetterWriter(settings.publicUrl(), language).write(piles, wish, told, today);

        outbox.waiting(person).forEach(DailyMail::replaced);
        letter.ifPresent(it -> outbox.add(new DailyMail(
                new MailId(UUID.randomUUID()), person, today, it.subject(), it.plain(), it.html(), clock.instant())));
        return letter.isPresent();
    }
}
