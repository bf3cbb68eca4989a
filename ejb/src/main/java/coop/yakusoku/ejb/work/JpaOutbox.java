package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.work.DailyMail;
import coop.yakusoku.domain.work.MailId;
import coop.yakusoku.domain.work.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox in PostgreSQL. */
@ApplicationScoped
class JpaOutbox implements Outbox {

    private final EntityManager entities;

    protected JpaOutbox() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaOutbox(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean written(StaffId person, LocalDate day) {
        return entities.createQuery(
                                "select count(m) from DailyMail m where m.person = :person and m.day = :day",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<LocalDate> firstUnsent(StaffId person) {
        return Optional.ofNullable(entities.createQuery("""
                        select min(m.day) from DailyMail m
                        where m.person = :person and m.state <> :sent and not exists (
                            select 1 from DailyMail later
                            where later.person = :person and later.state = :sent and later.day >= m.day)
                        """, LocalDate.class)
                .setParameter("person", person)
                .setParameter("sent", DailyMail.State.SENT)
                .getSingleResult());
    }

    @Override
    public List<DailyMail> waiting(StaffId person) {
        return entities.createQuery(
                        "select m from DailyMail m where m.person = :person and m.state = :waiting", DailyMail.class)
                .setParameter("person", person)
                .setParameter("waiting", DailyMail.State.WAITING)
                .getResultList();
    }

    @Override
    public List<MailId> due(LocalDate day, Instant now, int most) {
        return entities.createQuery("""
                        select m.id.value from DailyMail m
                        where m.state = :waiting and m.day = :day and m.nextTryAt <= :now
                        order by m.nextTryAt, m.id.value
                        """, UUID.class)
                .setParameter("waiting", DailyMail.State.WAITING)
                .setParameter("day", day)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(MailId::new)
                .toList();
    }

    @Override
    public Optional<DailyMail> take(MailId id, LocalDate today) {
        List<?> free = entities.createNativeQuery("""
                        select m.mail_id from work_mail m
                        where m.mail_id = :mail and m.state = 'WAITING' and not exists (
                            select 1 from work_mail other
                            where other.person_id = m.person_id and other.sent_on = :today)
                        for update of m skip locked
                        """)
                .setParameter("mail", id.value())
                .setParameter("today", today)
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.ofNullable(entities.find(DailyMail.class, id));
    }

    @Override
    public void add(DailyMail mail) {
        entities.persist(mail);
    }
}
