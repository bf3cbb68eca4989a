package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ejb.risk.AssessRisk;
import coop.yakusoku.ejb.risk.AssessmentService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Saves assessments, by the service as a page does or by JDBC, with new words and the marks they had: the register is the
 * same afterwards, so that the next run finds what this one found.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Saves {

    private static final String SOME = """
            select r.risk_id, r.version, r.frequency, r.weakness, r.existing_controls
            from risk_risk r join risk_asset a on a.asset_id = r.asset_id
            where not r.superseded and a.status <> 'DISPOSED' and r.risk_value is not null and r.method <> 'IPA_3'
              and r.asset_id >= ?
            order by r.asset_id, r.risk_id
            limit ?
            """;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private AsManager manager;

    @Inject
    private AssessmentService service;

    @Inject
    private JdbcSave jdbc;

    /**
     * Lets users save side by side, each its own assets.
     *
     * @param byService whether the service is to do it, or JDBC
     * @param count how many saves in all
     * @return nanoseconds: of all together, then of each
     */
    public List<Long> run(boolean byService, int users, int count) throws Exception {
        List<Candidate> candidates = some(count);
        ExecutorService pool = Executors.newFixedThreadPool(users, threads);
        try {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                List<Candidate> own = candidates.subList(count * user / users, count * (user + 1) / users);
                work.add(() -> save(byService, own));
            }
            long begin = System.nanoTime();
            List<Future<List<Long>>> done = pool.invokeAll(work);
            long wall = System.nanoTime() - begin;
            return Stream.concat(Stream.of(wall), done.stream().flatMap(it -> durations(it).stream())).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> durations(Future<List<Long>> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a save failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<Candidate> some(int count) throws SQLException {
        List<Candidate> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SOME)) {
            // ids are random, so this is a random place; the first half leaves enough behind it
            query.setObject(1, new UUID(UUID.randomUUID().getMostSignificantBits() & 0x7fffffffffffffffL, 0));
            query.setInt(2, count);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Candidate(
                            row.getObject(1, UUID.class), row.getLong(2), row.getInt(3), row.getInt(4), row.getString(5)));
                }
            }
        }
        if (found.size() < count) {
            throw new IllegalStateException("only " + found.size() + " rated risks");
        }
        return found;
    }

    private List<Long> save(boolean byService, List<Candidate> candidates) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (Candidate candidate : candidates) {
            String words = "見直し " + System.nanoTime();
            long begin = System.nanoTime();
            if (byService) {
                manager.call(() -> service.assess(candidate.command(words)));
            } else {
                jdbc.save(candidate.risk(), candidate.version(), words);
            }
            nanos.add(System.nanoTime() - begin);
        }
        return nanos;
    }

    /** A rated risk as a screen would have shown it. */
    private record Candidate(UUID risk, long version, int frequency, int weakness, String controls) {

        AssessRisk command(String words) {
            Set<String> codes = Stream.of(controls.split(","))
                    .filter(it -> !it.isBlank())
                    .collect(Collectors.toSet());
            return new AssessRisk(
                    new RiskId(risk), version, new Assessment(new Rating(frequency, weakness), words, codes, words, words));
        }
    }
}
