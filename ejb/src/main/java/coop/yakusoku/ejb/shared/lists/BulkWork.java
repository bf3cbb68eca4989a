package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.jobs.JobRun;
import coop.yakusoku.ejb.shared.jobs.JobWork;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * A change of many rows in the background. Each row and how far the work is are written in one transaction, so that a
 * server that stops leaves no row half, and the repeated work goes on with the next.
 */
public abstract class BulkWork implements JobWork {

    private static final String ROWS = "rows";

    /** @param wishes what the work was told */
    protected abstract BulkChange change(Properties wishes);

    /**
     * Changes the rows as a list showed them: a few at once, many in the background. Call it outside of a transaction.
     *
     * @param jobs starts the background work
     * @param titleKey names the work to its reader; its one placeholder is the number of rows
     * @throws RuleViolation {@code shared.bulk-nothing} without a wish or a row, {@code shared.bulk-too-many}, {@code
     *     shared.jobs-too-many}; what is wrong with a row is told in the answer
     */
    public BulkAnswer answer(Jobs jobs, String titleKey, Properties wishes, List<BulkRow> rows) {
        if (wishes.isEmpty() || rows.isEmpty()) {
            throw new RuleViolation("shared.bulk-nothing");
        }
        if (rows.size() > BulkChange.MOST) {
            throw new RuleViolation("shared.bulk-too-many", BulkChange.MOST);
        }
        if (rows.size() <= BulkChange.AT_ONCE) {
            return new BulkAnswer.Done(change(wishes).now(rows));
        }
        return new BulkAnswer.Started(
                jobs.start(name(), told(wishes, rows), titleKey, List.of(Integer.toString(rows.size()))));
    }

    private static Properties told(Properties wishes, List<BulkRow> rows) {
        Properties parameters = new Properties();
        parameters.putAll(wishes);
        parameters.setProperty(ROWS, BulkRow.join(rows));
        return parameters;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Properties told = run.parameters();
        List<BulkRow> rows = BulkRow.split(told.getProperty(ROWS));
        BulkChange change = change(told);
        Map<UUID, String> names = change.titles().apply(rows.stream().map(BulkRow::id).toList());
        int from = run.restartPoint().map(Integer::parseInt).orElse(0);

        List<BulkOutcome> outcomes = new ArrayList<>(rows.size());
        int changed = 0;
        for (int i = 0; i < rows.size(); i++) {
            BulkRow row = rows.get(i);
            String title = names.getOrDefault(row.id(), "");
            if (i < from) {
                outcomes.add(new BulkOutcome(row.id(), title, BulkOutcome.BEFORE, List.of()));
                continue;
            }
            run.progress(i, rows.size());
            String next = Integer.toString(i + 1);
            BulkOutcome outcome = BulkChange.one(row, title, () -> run.chunk(next, () -> change.change()
                    .accept(row)));
            outcomes.add(outcome);
            changed += outcome.isDone() ? 1 : 0;
        }
        run.progress(rows.size(), rows.size());
        run.message("job.bulk-done", changed, rows.size() - from - changed);
        run.result("一括変更の結果.xlsx", BulkOutcome.MEDIA_TYPE, out -> {
            for (BulkOutcome outcome : outcomes) {
                out.write((outcome.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
