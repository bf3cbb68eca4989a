package coop.yakusoku.ejb.work;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps which day's mails are all written. */
@Stateless
public class MailDays {

    /** Any number nobody else locks by. */
    private static final long LOCK = 7_301_002L;

    private final EntityManager entities;
    private final Clock clock;

    protected MailDays() {
        this(null, null); // for the container's proxy
    }

    @Inject
    MailDays(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether the mails of the day are all written. */
    @PermitAll
    public boolean written(LocalDate day) {
        return !entities.createNativeQuery("select 1 from work_mail_day where day = :day")
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    /** The last day before this one on which mails were written; the day before, when there is none. */
    @PermitAll
    public LocalDate before(LocalDate day) {
        Object last = entities.createNativeQuery("select max(day) from work_mail_day where day < :day")
                .setParameter("day", day)
                .getSingleResult();
        return Optional.ofNullable(Reached.day(last)).orElse(day.minusDays(1));
    }

    /**
     * Has the mails of a day written, unless that was done or another server is about it. Should this server die in
     * between, another one goes on: whom a mail was written to gets no second one.
     *
     * @param writing writes them all, given the last day before
     */
    @PermitAll
    public void write(LocalDate day, Consumer<LocalDate> writing) {
        boolean alone = (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!alone || written(day)) {
            return;
        }
        writing.accept(before(day));
        entities.createNativeQuery("insert into work_mail_day (day, written_at) values (:day, :now)")
                .setParameter("day", day)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
