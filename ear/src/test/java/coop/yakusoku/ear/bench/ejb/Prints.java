package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.reports.ReportService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Lets the whole register be printed in the background and waits for the file. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Prints {

    private static final Duration SELDOM = Duration.ofMillis(500);
    private static final long LOOK_MILLIS = 100;
    private static final String STANDING =
            "select ended_at, result_bytes, failure_code from shared_job where job_id = ?";
    private static final AssetFilter EVERYTHING =
            new AssetFilter(null, null, null, null, null, null, null, false, null, false);

    @Inject
    private AsManager manager;

    @Inject
    private ReportService reports;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    /** @return nanoseconds until the file is there, its bytes */
    public List<Long> run() throws Exception {
        long begin = System.nanoTime();
        long bytes = print();
        return List.of(System.nanoTime() - begin, bytes);
    }

    /** @return bytes of heap it needs */
    public List<Long> heap() throws Exception {
        return List.of(HeapWatch.during(this::print, SELDOM));
    }

    /** @return bytes of the file */
    private long print() throws Exception {
        JobId id = manager.call(() -> reports.registerInBackground(EVERYTHING));
        Optional<Long> bytes = bytes(id);
        while (bytes.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            bytes = bytes(id);
        }
        return bytes.get();
    }

    /** Empty while it is not over. */
    private Optional<Long> bytes(JobId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setObject(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || row.getObject("ended_at") == null) {
                    return Optional.empty();
                }
                long bytes = row.getLong("result_bytes");
                if (bytes == 0) {
                    throw new IllegalStateException("nothing was printed: " + row.getString("failure_code"));
                }
                return Optional.of(bytes);
            }
        }
    }
}
