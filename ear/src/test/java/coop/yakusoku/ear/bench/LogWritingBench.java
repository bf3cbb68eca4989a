package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * P9: reads that write a line, by 8 and 32 users, while the server seals what they write. The limit is the same read with
 * a line in a plain table of the same columns and indexes, which nobody seals. Beside them, how far the seal is behind.
 */
final class LogWritingBench implements Benchmark {

    private static final Duration RUN = Duration.ofSeconds(6);
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final String SEALED = "accesslog_entry";
    private static final String PLAIN = "demo.plain_line";
    private static final double TENTH_LESS = 1 / 0.9;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        prepare(bed);
        List<Finding> findings = new ArrayList<>();
        for (int users : new int[] {8, 32}) {
            LogWriting.of(bed, PLAIN, users, WARM_UP);
            LogWriting.of(bed, SEALED, users, WARM_UP);
            List<Double> behind = new ArrayList<>();
            Pairs pairs = new Pairs();
            for (int run = 0; run < RUNS; run++) {
                LogLines.awaitSealed(bed);
                Samples plain = LogWriting.of(bed, PLAIN, users, RUN);
                pairs.add(watched(bed, users, behind), plain);
                bed.tell("%d users, run %d: %s, seal %.2f s behind", users, run + 1, pairs.last(), behind.get(run));
            }
            String id = users == 8 ? "P9" : "P9.32";
            findings.add(pairs.besidePerSecond(id, "read and write a sealed line, " + users + " users", TENTH_LESS));
            findings.add(pairs.beside(id + ".p95", "read and write a sealed line, " + users + " users, p95", 95, TENTH_LESS));
            findings.add(Finding.atMost(id + ".behind", "the seal behind, " + users + " users, at most", "s", behind, 2));
        }
        return findings;
    }

    private static void prepare(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("drop table if exists demo.plain_line");
            statement.execute("create table demo.plain_line (like accesslog_entry including defaults)");
            statement.execute("alter table demo.plain_line add primary key (id, at)");
            statement.execute("create index on demo.plain_line (member_id, at)");
            statement.execute("create index on demo.plain_line (staff_id, at)");
            statement.execute("grant usage on schema demo to yakusoku_app");
            statement.execute("grant insert on demo.plain_line to yakusoku_app");
            // numbers of its own, so that the log has no holes from here
            statement.execute("create sequence if not exists demo.plain_line_id");
            statement.execute("grant usage on sequence demo.plain_line_id to yakusoku_app");
            statement.execute("alter table demo.plain_line alter column id set default nextval('demo.plain_line_id')");
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Writes, and looks four times a second how old the oldest line is that is not sealed; adds the worst. */
    private static Samples watched(Bed bed, int users, List<Double> behind) throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        double[] worst = {0};
        Thread watch = new Thread(() -> watch(bed, over, worst), "watch");
        watch.start();
        try {
            return LogWriting.of(bed, SEALED, users, RUN);
        } finally {
            over.set(true);
            try {
                watch.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            behind.add(worst[0]);
        }
    }

    private static void watch(Bed bed, AtomicBoolean over, double[] worst) {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            while (!over.get()) {
                try (ResultSet row = statement.executeQuery("""
                        select extract(epoch from clock_timestamp() - (
                            select at from accesslog_entry where id > (
                                select last_id from accesslog_checkpoint order by number desc limit 1)
                            order by id limit 1))""")) {
                    row.next();
                    worst[0] = Math.max(worst[0], row.getDouble(1));
                }
                Thread.sleep(250);
            }
        } catch (SQLException e) {
            worst[0] = Double.MAX_VALUE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
