package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.domain.shared.jobs.JobState;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.WhoAsks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Reads background work: everybody the own, who looks after the system everybody's heads. */
@Stateless
public class JobQueries {

    private static final int MOST = 100;

    private final EntityManager entities;
    private final JobStore store;
    private final WhoAsks caller;

    protected JobQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public JobQueries(EntityManager entities, JobStore store, WhoAsks caller) {
        this.entities = entities;
        this.store = store;
        this.caller = caller;
    }

    /** What the caller started, newest first, at most 100. */
    @RolesAllowed(Roles.STAFF)
    public List<JobRow> mine() {
        return entities.createQuery("select j from Job j where j.staff = :me order by j.queuedAt desc", Job.class)
                .setParameter("me", caller.staff().value())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(JobRow::own)
                .toList();
    }

    /** What others started, newest first, at most 100: the heads alone. */
    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public List<JobRow> others() {
        return entities.createQuery("select j from Job j where j.staff <> :me order by j.queuedAt desc", Job.class)
                .setParameter("me", caller.staff().value())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(JobRow::head)
                .toList();
    }

    /**
     * One the caller started.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's
     */
    @RolesAllowed(Roles.STAFF)
    public JobRow job(JobId id) {
        return JobRow.own(own(id));
    }

    /**
     * The file it made.
     *
     * @throws RuleViolation {@code shared.unknown-record} for somebody else's, and when there is none
     */
    @RolesAllowed(Roles.STAFF)
    public JobFile file(JobId id) {
        Job job = own(id);
        if (job.state() != JobState.DONE || job.resultName().isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        return new JobFile(
                job.resultName().get(),
                job.resultType().orElse("application/octet-stream"),
                job.resultBytes().orElse(0L));
    }

    /** Sends the file part by part. */
    @RolesAllowed(Roles.STAFF)
    public void send(JobId id, OutputStream out) throws IOException {
        file(id);
        int part = 0;
        Optional<byte[]> content = store.part(id, part);
        while (content.isPresent()) {
            out.write(content.get());
            content = store.part(id, ++part);
        }
    }

    private Job own(JobId id) {
        return store.find(id)
                .filter(job -> job.staff().equals(caller.staff()))
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }
}
