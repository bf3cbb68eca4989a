package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Risk;
import coop.yakusoku.domain.risk.Risks;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends acceptances whose last day is over: they do not count any more, and what they accepted waits again. Lists count
 * what is stored, so it is stored, a minute after midnight and whenever a server starts.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class AcceptanceEnd {

    private static final Logger LOG = Logger.getLogger(AcceptanceEnd.class.getName());

    private final Risks risks;
    private final Clock clock;

    protected AcceptanceEnd() {
        this(null, null); // for the container's proxy
    }

    @Inject
    AcceptanceEnd(Risks risks, Clock clock) {
        this.risks = risks;
        this.clock = clock;
    }

    @PostConstruct
    void atStart() {
        end();
    }

    /** Every hour, for a change somebody makes at that moment may come first; it is done once a day. */
    @Schedule(hour = "*", minute = "1", timezone = "Asia/Tokyo", persistent = false)
    void end() {
        LocalDate today = LocalDate.now(clock);
        List<Risk> over = risks.acceptedUntilBefore(today);
        over.forEach(risk -> risk.lapse(today));
        if (!over.isEmpty()) {
            LOG.log(Level.INFO, "{0} acceptances have come to their end", over.size());
        }
    }
}
