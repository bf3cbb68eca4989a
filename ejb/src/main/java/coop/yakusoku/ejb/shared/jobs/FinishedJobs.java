package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.domain.shared.jobs.JobState;
import coop.yakusoku.ejb.shared.work.WorkGroup;
import coop.yakusoku.ejb.shared.work.WorkItem;
import coop.yakusoku.ejb.shared.work.WorkPile;
import coop.yakusoku.ejb.shared.work.WorkSource;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Tells who started work in the background that it has ended, until he or she has looked at the page of the work. */
@ApplicationScoped
class FinishedJobs implements WorkSource {

    private static final String PAGE = "/jobs.xhtml";

    private final EntityManager entities;

    protected FinishedJobs() {
        this(null); // for the container's proxy
    }

    @Inject
    FinishedJobs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        List<Job> news = entities.createQuery(
                        "select j from Job j where j.staff = :me and not j.seen and j.endedAt is not null"
                                + " and j.state <> :cancelled order by j.endedAt desc",
                        Job.class)
                .setParameter("me", worker.staff().value())
                .setParameter("cancelled", JobState.CANCELLED)
                .setMaxResults(100)
                .getResultList();
        List<WorkPile> piles = new ArrayList<>();
        add(piles, "shared.jobs-vain", WorkGroup.RETURNED, worker, most, of(news, true));
        add(piles, "shared.jobs-done", WorkGroup.NEWS, worker, most, of(news, false));
        return piles;
    }

    private static List<Job> of(List<Job> news, boolean vain) {
        return news.stream().filter(job -> job.state().isVain() == vain).toList();
    }

    private static void add(
            List<WorkPile> piles, String kind, WorkGroup group, Worker worker, int most, List<Job> jobs) {
        if (!jobs.isEmpty()) {
            List<WorkItem> items = jobs.stream()
                    .limit(most)
                    .map(job -> item(job, worker))
                    .toList();
            piles.add(new WorkPile(kind, group, jobs.size(), PAGE, items));
        }
    }

    private static WorkItem item(Job job, Worker worker) {
        String title = JobWords.title(JobRow.own(job), worker.language());
        return new WorkItem(job.id().toString(), title, null, null, true, PAGE + "?id=" + job.id());
    }
}
