package coop.yakusoku.ejb.accesslog.seal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the parts of the log for the months to come and takes off those the rule no longer keeps: at the start and every
 * night. Three months ahead, so that a server that nobody looks after for a quarter still finds its part.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogParts {

    private static final Logger LOG = Logger.getLogger(LogParts.class.getName());
    private static final int MONTHS_AHEAD = 3;

    private final PartKeeping parts;

    protected LogParts() {
        this(null); // for the container's proxy
    }

    @Inject
    LogParts(PartKeeping parts) {
        this.parts = parts;
    }

    @PostConstruct
    void begin() {
        parts.provide(MONTHS_AHEAD);
    }

    @Schedule(hour = "1", minute = "40", timezone = "Asia/Tokyo", persistent = false)
    void everyNight() {
        parts.provide(MONTHS_AHEAD);
        try {
            parts.detachOldest().ifPresent(it -> LOG.log(Level.INFO, "the access log of {0} was taken off", it));
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "no month of the access log could be taken off, the next night tries again", later);
        }
    }
}
