package coop.yakusoku.ejb.risk;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for acceptances whose last day is over. Lists count what is stored, so it is stored, a minute after midnight and
 * whenever a server starts.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class AcceptanceEnd {

    private static final Logger LOG = Logger.getLogger(AcceptanceEnd.class.getName());

    private final LapsedAcceptances lapsed;

    protected AcceptanceEnd() {
        this(null); // for the container's proxy
    }

    @Inject
    AcceptanceEnd(LapsedAcceptances lapsed) {
        this.lapsed = lapsed;
    }

    @PostConstruct
    void atStart() {
        end();
    }

    /** Every hour, for a change somebody makes at that moment may come first; it is done once a day. */
    @Schedule(hour = "*", minute = "1", timezone = "Asia/Tokyo", persistent = false)
    void end() {
        int over = lapsed.end();
        if (over > 0) {
            LOG.log(Level.INFO, "{0} acceptances have come to their end", over);
        }
    }
}
