package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs one piece of work from its turn to its end. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private final JobStore store;
    private final Instance<JobWork> works;
    private final Provider<RequestContextController> requests;
    private final Together together;

    protected JobRunner() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    JobRunner(
            JobStore store,
            @Any Instance<JobWork> works,
            Provider<RequestContextController> requests,
            Together together) {
        this.store = store;
        this.works = works;
        this.requests = requests;
        this.together = together;
    }

    /** @throws IllegalArgumentException when there is no such work */
    JobWork find(String name) {
        return works.stream()
                .filter(work -> work.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no work " + name));
    }

    void run(JobId id) {
        // One request for the whole run: what the person was appointed for at its beginning holds until its end.
        // A controller of its own, for one that several threads share ends the wrong request, and the next run would be
        // taken for the person before.
        RequestContextController request = requests.get();
        if (!request.activate()) {
            throw new IllegalStateException("a job runs within the request of somebody else");
        }
        try {
            AtomicBoolean turn = new AtomicBoolean();
            Job job = store.change(id, it -> turn.set(it.begin(store.now())));
            if (turn.get()) {
                work(job);
            }
        } catch (RuntimeException broken) {
            // The database is away, or the job has been taken for dead; the watch ends what nobody ended.
            LOG.log(Level.SEVERE, "Job " + id + " could not be brought to an end", broken);
        } finally {
            request.deactivate();
        }
    }

    private void work(Job job) {
        JobId id = job.id();
        RunningJob run = new RunningJob(job, store, together);
        try {
            find(job.work()).run(run);
            run.finish();
        } catch (JobCancelled wished) {
            vain(id, it -> it.cancelled(store.now()));
        } catch (RuleViolation no) {
            vain(id, it -> it.fail(no.code(), RunningJob.words(no.details()), store.now()));
        } catch (EJBAccessException ended) {
            vain(id, it -> it.fail("shared.job-no-right", List.of(), store.now()));
        } catch (Exception | LinkageError fault) {
            // Whatever breaks the work, its starter is told that it is broken, and where to look.
            LOG.log(Level.SEVERE, "Job " + id + " (" + job.work() + ") failed", fault);
            vain(id, it -> it.fail("shared.job-broken", List.of(id.toString().substring(0, 8)), store.now()));
        }
    }

    private void vain(JobId id, Consumer<Job> end) {
        store.dropParts(id);
        store.change(id, end);
    }
}
