package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.workflow.Capacity;
import coop.yakusoku.domain.workflow.Post.Candidate;
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
import java.util.UUID;

/** What waits for somebody here: applications to act on, to read afterwards, and own ones that came back. */
@ApplicationScoped
class ApprovalWork implements WorkSource {

    private static final String ITEMS = "select a.id.value, a.number, a.title, a.drafterName from Approval a where ";

    private final EntityManager entities;
    private final Waiting waiting;

    protected ApprovalWork() {
        this(null, null); // for the container's proxy
    }

    @Inject
    ApprovalWork(EntityManager entities, Waiting waiting) {
        this.entities = entities;
        this.waiting = waiting;
    }

    @Override
    public List<WorkPile> piles(Worker worker, int most) {
        List<WorkPile> piles = new ArrayList<>();
        List<UUID> mine = waiting.of(worker.staff(), candidate -> inForce(candidate, worker));
        if (!mine.isEmpty()) {
            piles.add(new WorkPile(
                    "workflow.waiting",
                    WorkGroup.APPROVAL,
                    mine.size(),
                    "/workflow/approvals.xhtml?view=WAITING",
                    items("a.id.value in :who order by a.submittedAt, a.number", mine, most, true)));
        }
        List<UUID> toRead = waiting.toRead(worker.staff(), candidate -> inForce(candidate, worker));
        if (!toRead.isEmpty()) {
            piles.add(new WorkPile(
                    "workflow.reading",
                    WorkGroup.APPROVAL,
                    toRead.size(),
                    "/workflow/approvals.xhtml?view=READING",
                    items("a.id.value in :who order by a.submittedAt, a.number", toRead, most, true)));
        }
        List<WorkItem> returned = items(
                "a.drafter.value in :who and a.state = coop.yakusoku.domain.workflow.ApprovalState.RETURNED"
                        + " order by a.submittedAt, a.number",
                List.of(worker.staff().value()),
                Integer.MAX_VALUE,
                false);
        if (!returned.isEmpty()) {
            piles.add(new WorkPile(
                    "workflow.returned",
                    WorkGroup.RETURNED,
                    returned.size(),
                    "/workflow/approvals.xhtml?view=MINE&state=RETURNED",
                    returned.subList(0, Math.min(most, returned.size()))));
        }
        return piles;
    }

    private List<WorkItem> items(String where, List<UUID> who, int most, boolean withDrafter) {
        return entities
                .createQuery(ITEMS + where, Object[].class)
                .setParameter("who", who)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new WorkItem(
                        row[0].toString(),
                        row[1] + " " + row[2],
                        withDrafter ? (String) row[3] : null,
                        null,
                        !withDrafter,
                        "/workflow/approval.xhtml?id=" + row[0]))
                .toList();
    }

    private static boolean inForce(Candidate candidate, Worker worker) {
        return candidate.capacity() != Capacity.OWN
                || worker.has(candidate.role().realmRole());
    }
}
