package coop.yakusoku.ear.bench;

import coop.yakusoku.ear.bench.ejb.Spoilt;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * P4: every rated risk of the register is computed again, with history. Its limit is the same rows read with their assets
 * and written by JDBC in batches of the same size. Before each run every priority is spoilt, so that every row is written.
 */
final class RecomputeBench implements Benchmark {

    private static final int WARM_UP = 2;
    private static final int HEAP_RUNS = 2;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            int spoilt = spoil(bed);
            List<Long> limit = numbers(bed, "jdbc");
            spoil(bed);
            List<Long> our = numbers(bed, "service");
            if (our.get(1) != spoilt || limit.get(1) != spoilt) {
                throw new IOException(spoilt + " risks were to be computed, " + our.get(1) + " were");
            }
            bed.tell("%s: %,d risks in %.0f ms (%.0f ms)",
                    run < 0 ? "warm-up" : "run " + (run + 1), spoilt, our.get(0) / NANOS_PER_MILLI,
                    limit.get(0) / NANOS_PER_MILLI);
            if (run >= 0) {
                ours.add(our.get(0) / NANOS_PER_MILLI);
                limits.add(limit.get(0) / NANOS_PER_MILLI);
            }
        }
        for (int run = 0; run < HEAP_RUNS; run++) {
            spoil(bed);
            heap.add(numbers(bed, "heap").get(0) / MEGABYTE);
            bed.tell("%.0f MB more heap", heap.get(run));
        }
        return List.of(
                Finding.beside("P4", "compute the whole register again", "ms", ours, limits, 2),
                Finding.atMost("P4.heap", "compute the whole register again, more heap", "MB", heap, 64));
    }

    private static List<Long> numbers(Bed bed, String by) throws IOException {
        return new Reader().post(bed.inside("work/recompute?by=" + by), new byte[0]).lines().map(Long::valueOf).toList();
    }

    private static int spoil(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            int spoilt = statement.executeUpdate("update risk_risk set priority_score = priority_score + " + Spoilt.BY
                    + " where not superseded and risk_value is not null");
            statement.execute("vacuum analyze risk_risk");
            return spoilt;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
