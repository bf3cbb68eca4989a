package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.domain.shared.jobs.JobState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps the work in PostgreSQL, where every node and every later start sees it. What is told of a running work is written
 * apart from what the work itself writes, so that it can be seen before that is committed.
 */
@ApplicationScoped
class JobStore {

    private static final Set<JobState> UNFINISHED = EnumSet.of(JobState.QUEUED, JobState.RUNNING);

    private final EntityManager entities;
    private final Clock clock;

    protected JobStore() {
        this(null, null); // for the container's proxy
    }

    @Inject
    JobStore(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void add(Job job) {
        entities.persist(job);
    }

    Optional<Job> find(JobId id) {
        return Optional.ofNullable(entities.find(Job.class, id.value()));
    }

    /** Finds it and makes everybody else who wants to change it wait. */
    Job findAlone(JobId id) {
        Job job = entities.find(Job.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (job == null) {
            throw new RuleViolation("shared.unknown-record");
        }
        return job;
    }

    long unfinishedOf(StaffId person) {
        return entities.createQuery(
                        "select count(j) from Job j where j.staff = :person and j.state in :states", Long.class)
                .setParameter("person", person.value())
                .setParameter("states", UNFINISHED)
                .getSingleResult();
    }

    /** Changes one in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Job change(JobId id, Consumer<Job> change) {
        Job job = findAlone(id);
        change.accept(job);
        return job;
    }

    /** Notes that a person has taken note of the end of these; of what is not over or another's nothing is noted. */
    void seen(StaffId person, Collection<JobId> ids) {
        entities.createQuery("update Job j set j.seen = true where j.id in :ids and j.staff = :person"
                        + " and j.endedAt is not null and j.seen = false")
                .setParameter("ids", ids.stream().map(JobId::value).toList())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    /** Adds to the file of a work, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void part(JobId id, int part, byte[] content) {
        entities.createNativeQuery("insert into shared_job_part (job_id, part, content) values (:job, :part, :content)")
                .setParameter("job", id.value())
                .setParameter("part", part)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** Forgets what a work wrote of its file. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void dropParts(JobId id) {
        entities.createNativeQuery("delete from shared_job_part where job_id = :job")
                .setParameter("job", id.value())
                .executeUpdate();
    }

    /** A part of a file; empty after the last. */
    Optional<byte[]> part(JobId id, int part) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = entities.createNativeQuery(
                        "select content from shared_job_part where job_id = :job and part = :part", byte[].class)
                .setParameter("job", id.value())
                .setParameter("part", part)
                .getResultList();
        return found.stream().findFirst();
    }

    /** These are held by a server that lives. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void alive(Collection<JobId> ids) {
        entities.createQuery("update Job j set j.aliveAt = :now where j.id in :ids and j.state in :states")
                .setParameter("now", now())
                .setParameter("ids", ids.stream().map(JobId::value).toList())
                .setParameter("states", UNFINISHED)
                .executeUpdate();
    }

    /** Ends what a server had begun before it stopped: all it holds by this name. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int interruptAllOf(String node) {
        return interrupt(entities.createQuery("select j from Job j where j.node = :node and j.state in :states", Job.class)
                .setParameter("node", node)
                .setParameter("states", UNFINISHED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** Ends what no server has said to be alive for so long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int interruptSilent(Duration since) {
        return interrupt(entities.createQuery("select j from Job j where j.aliveAt < :then and j.state in :states", Job.class)
                .setParameter("then", now().minus(since))
                .setParameter("states", UNFINISHED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    private int interrupt(List<Job> jobs) {
        jobs.forEach(job -> {
            job.interrupt(now());
            entities.createNativeQuery("delete from shared_job_part where job_id = :job")
                    .setParameter("job", job.id().value())
                    .executeUpdate();
        });
        return jobs.size();
    }

    /** Forgets what ended so long ago, with its files. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forget(Duration since) {
        return entities.createQuery("delete from Job j where j.endedAt < :then")
                .setParameter("then", now().minus(since))
                .executeUpdate();
    }
}
