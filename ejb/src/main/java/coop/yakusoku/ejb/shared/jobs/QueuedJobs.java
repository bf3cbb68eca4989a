package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Writes the work down in the caller's transaction, and hands it to the pool when that has committed. */
@ApplicationScoped
class QueuedJobs implements Jobs {

    @Resource
    private ContextService contexts;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    private final JobStore store;
    private final JobRunner runner;
    private final JobPool pool;
    private final WhoAsks caller;

    protected QueuedJobs() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    QueuedJobs(JobStore store, JobRunner runner, JobPool pool, WhoAsks caller) {
        this.store = store;
        this.runner = runner;
        this.pool = pool;
        this.caller = caller;
    }

    @Override
    @Transactional
    public JobId start(String work, Properties parameters, String titleKey, List<String> titleDetails) {
        runner.find(work);
        Job job = new Job(
                JobId.next(),
                work,
                text(parameters),
                titleKey,
                titleDetails,
                caller.staff(),
                caller.displayName(),
                JobWatch.node(),
                store.now());
        return queue(job);
    }

    /** Starts once more what ended in vain. */
    @Transactional
    JobId again(Job vain) {
        runner.find(vain.work());
        return queue(vain.again(JobId.next(), JobWatch.node(), store.now()));
    }

    private JobId queue(Job job) {
        if (store.unfinishedOf(job.staff()) >= MOST_UNFINISHED) {
            throw new RuleViolation("shared.jobs-too-many", MOST_UNFINISHED);
        }
        store.add(job);
        JobId id = job.id();
        // The proxy remembers who is calling: another person's work may be what makes room for it.
        Runnable asCaller = contexts.createContextualProxy(() -> runner.run(id), Runnable.class);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing before it is certain
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    pool.submit(id, asCaller);
                }
            }
        });
        return id;
    }

    /** As lines {@code name=value}, without the day that {@link Properties} would write. */
    private static String text(Properties parameters) {
        StringWriter text = new StringWriter();
        try {
            parameters.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }
}
