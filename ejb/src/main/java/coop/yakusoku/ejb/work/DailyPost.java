package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.work.MailId;
import coop.yakusoku.domain.work.Outbox;
import coop.yakusoku.ejb.organization.Workers;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Writes the mails of the day once its time has come, and sends what waits. Looks three times a minute, on every server:
 * so a server that comes up late is not too late, and a mail server that was down is found again.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyPost {

    private static final Logger LOG = Logger.getLogger(DailyPost.class.getName());

    /** So many are sent at a time before the timer looks again. */
    private static final int BATCH = 200;

    private final MailSettings settings;
    private final MailDays days;
    private final MailWriting writing;
    private final Workers workers;
    private final Outbox outbox;
    private final Postman postman;
    private final Clock clock;

    protected DailyPost() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    DailyPost(
            MailSettings settings,
            MailDays days,
            MailWriting writing,
            Workers workers,
            Outbox outbox,
            Postman postman,
            Clock clock) {
        this.settings = settings;
        this.days = days;
        this.writing = writing;
        this.workers = workers;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        if (!settings.on()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (!LocalTime.now(clock).isBefore(settings.at()) && !days.written(today)) {
            days.write(today, lastDay -> writeAll(today, lastDay));
        }
        send(today);
    }

    private void writeAll(LocalDate today, LocalDate lastDay) {
        int written = 0;
        for (Workers.Addressee person : workers.addressees()) {
            try {
                written += writing.write(person.staff(), today, lastDay) ? 1 : 0;
            } catch (EJBException broken) {
                LOG.log(Level.SEVERE, "No mail of the day for " + person, broken);
            }
        }
        LOG.log(Level.INFO, "Mails of the day: {0}", written);
    }

    /** Only mails of today: those of yesterday that were never sent are in today's, once it is written. */
    private void send(LocalDate today) {
        List<MailId> due = outbox.due(today, clock.instant(), BATCH);
        for (MailId mail : due) {
            if (!postman.deliver(mail)) {
                return;
            }
        }
    }
}
