package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.JobId;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends the work of servers that stopped: its own at its start, another server's when nothing has been heard of it for
 * some minutes. A work that cannot say that it ended is never taken for running for ever.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {

    private static final Logger LOG = Logger.getLogger(JobWatch.class.getName());

    private static final Duration SILENCE = Duration.ofMinutes(3);

    /** Files may hold personal data; whoever wanted one has fetched it by then. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JobStore store;
    private final JobPool pool;

    protected JobWatch() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public JobWatch(JobStore store, JobPool pool) {
        this.store = store;
        this.pool = pool;
    }

    /** The name of this server; two servers never have the same. */
    static String node() {
        return System.getProperty("jboss.node.name", "yakusoku");
    }

    @PostConstruct
    void endLeftovers() {
        report(store.interruptAllOf(node()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        Set<JobId> held = pool.held();
        if (!held.isEmpty()) {
            store.alive(held);
        }
        report(store.interruptSilent(SILENCE));
    }

    @Schedule(hour = "4", minute = "10", timezone = "Asia/Tokyo", persistent = false)
    void forget() {
        store.forget(KEPT);
    }

    private static void report(int interrupted) {
        if (interrupted > 0) {
            LOG.log(Level.WARNING, "{0} jobs were interrupted by the stop of their server", interrupted);
        }
    }
}
