package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.ejb.accesslog.AccessLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** The monthly parts of the log. What is taken off leaves a line, so that the taking off is sealed too. */
@ApplicationScoped
class PartKeeping {

    private final EntityManager entities;
    private final AccessLog log;

    protected PartKeeping() {
        this(null, null); // for the container's proxy
    }

    @Inject
    PartKeeping(EntityManager entities, AccessLog log) {
        this.entities = entities;
        this.log = log;
    }

    /** Makes the parts of this month and so many to come, unless they are there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void provide(int monthsAhead) {
        entities.createNativeQuery("select accesslog_provide(:ahead)", Integer.class)
                .setParameter("ahead", monthsAhead)
                .getSingleResult();
    }

    /** Takes off the oldest month that the rule no longer keeps, one a night; empty when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<LocalDate> detachOldest() {
        Object month = entities.createNativeQuery("select accesslog_detach_oldest()", LocalDate.class)
                .getSingleResult();
        if (month == null) {
            return Optional.empty();
        }
        log.write(AccessLine.counted(Deed.DETACHING, Actor.system("yakusoku", null), null, 0, month.toString()));
        return Optional.of((LocalDate) month);
    }
}
