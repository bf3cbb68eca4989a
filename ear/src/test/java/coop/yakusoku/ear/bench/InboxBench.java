package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * R2: my work of somebody with 500 treatments to carry out, eight people at once. For the time of the benchmark the
 * treatments of others are that person's; afterwards they are given back.
 */
final class InboxBench implements Benchmark {

    private static final String PAGE = "work/inbox.xhtml";
    private static final String WHO = "staff";
    private static final int OPEN = 500;
    private static final int MANY = 8;
    private static final int MOST_MILLIS = 120;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration RUN = Duration.ofSeconds(3);

    private static final List<String> LEND = List.of(
            "drop table if exists bench_lent",
            "create table bench_lent as select r.risk_id, r.treatment_owner, r.due_on, r.treatment_state"
                    + " from risk_risk r join risk_asset a on a.asset_id = r.asset_id"
                    + " where not r.superseded and a.status <> 'DISPOSED' and r.treatment_state is not null"
                    + " order by r.risk_id limit " + OPEN,
            "update risk_risk r set treatment_owner = p.person_id, treatment_state = 'IN_PROGRESS',"
                    + " due_on = current_date - 10 + cast(abs(hashtext(cast(r.risk_id as text))) % 40 as int)"
                    + " from bench_lent l, organization_person p where l.risk_id = r.risk_id and p.username = '" + WHO + "'");

    private static final List<String> GIVE_BACK = List.of(
            "update risk_risk r set treatment_owner = l.treatment_owner, treatment_state = l.treatment_state,"
                    + " due_on = l.due_on from bench_lent l where l.risk_id = r.risk_id",
            "drop table bench_lent");

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        execute(bed, LEND);
        try {
            return measured(bed);
        } finally {
            execute(bed, GIVE_BACK);
        }
    }

    private static List<Finding> measured(Bed bed) throws IOException {
        String page = bed.stack().baseUrl() + PAGE;
        List<Reader> readers = new ArrayList<>();
        for (int user = 0; user < MANY; user++) {
            Reader reader = new Reader();
            reader.login(page, WHO);
            readers.add(reader);
        }
        bed.tell("the page has %,d characters", readers.get(0).read(page).length());
        Load.of(readers, page, WARM_UP);
        List<Double> slow = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Samples samples = Load.of(readers, page, RUN);
            slow.add(samples.percentile(95));
            bed.tell("run %d: p50 %.1f ms, p95 %.1f ms, %.0f/s", run + 1, samples.percentile(50),
                    samples.percentile(95), samples.perSecond());
        }
        return List.of(Finding.atMost("R2", "my work with 500 open items, 8 users, p95", "ms", slow, MOST_MILLIS));
    }

    private static void execute(Bed bed, List<String> statements) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
