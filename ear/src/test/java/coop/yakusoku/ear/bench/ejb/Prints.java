package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.reports.ReportService;
import coop.yakusoku.ejb.shared.jobs.JobQueries;
import coop.yakusoku.ejb.shared.jobs.JobRow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets the whole register be printed in the background and waits for the file. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Prints {

    private static final Duration SELDOM = Duration.ofMillis(500);
    private static final long LOOK_MILLIS = 100;
    private static final AssetFilter EVERYTHING =
            new AssetFilter(null, null, null, null, null, null, null, false, null, false);

    @Inject
    private AsManager manager;

    @Inject
    private ReportService reports;

    @Inject
    private JobQueries jobs;

    /** @return nanoseconds until the file is there, its bytes */
    public List<Long> run() throws Exception {
        long begin = System.nanoTime();
        JobRow printed = print();
        return List.of(System.nanoTime() - begin, printed.resultBytes());
    }

    /** @return bytes of heap it needs */
    public List<Long> heap() throws Exception {
        return List.of(HeapWatch.during(this::print, SELDOM));
    }

    private JobRow print() throws Exception {
        JobId id = manager.call(() -> reports.registerInBackground(EVERYTHING));
        JobRow job = manager.call(() -> jobs.job(id));
        while (job.endedAt() == null) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            job = manager.call(() -> jobs.job(id));
        }
        if (job.resultBytes() == null) {
            throw new IllegalStateException("nothing was printed: " + job.failureCode());
        }
        return job;
    }
}
