package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a person does with the work he or she started. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class JobService {

    private final JobStore store;
    private final QueuedJobs jobs;
    private final WhoAsks caller;

    protected JobService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public JobService(JobStore store, QueuedJobs jobs, WhoAsks caller) {
        this.store = store;
        this.jobs = jobs;
        this.caller = caller;
    }

    /**
     * Stops it: at once while it waits, else as soon as the work looks up. Nothing happens to what is over.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's
     */
    public void cancel(JobId id) {
        mine(id).cancel(store.now());
    }

    /**
     * Starts what ended in vain once more, as who the caller is today, from the point it had reached.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's, {@code shared.job-not-vain}, {@code
     *     shared.jobs-too-many}
     */
    public JobId repeat(JobId id) {
        return jobs.again(mine(id));
    }

    /** Takes note of the end of these; what is not over, or not the caller's, is left alone. */
    public void see(List<JobId> ids) {
        if (!ids.isEmpty()) {
            store.seen(caller.staff(), ids);
        }
    }

    private Job mine(JobId id) {
        Job job = store.findAlone(id);
        if (!job.staff().equals(caller.staff())) {
            throw new RuleViolation("shared.unknown-record");
        }
        return job;
    }
}
