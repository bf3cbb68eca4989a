package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the approved applications whose records say something else now (承認後に変更あり). */
@ApplicationScoped
class Staleness {

    /** So many are asked for at once; a statement takes only so many values. */
    private static final int AT_ONCE = 5_000;

    /** What an application approved of one record. */
    private record Approved(UUID approval, RecordRef record, String seal) {}

    private final EntityManager entities;
    private final Approvables approvables;

    protected Staleness() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Staleness(EntityManager entities, Approvables approvables) {
        this.entities = entities;
        this.approvables = approvables;
    }

    /** Those of the applications that are approved and do not count any more. */
    Set<UUID> among(List<UUID> approvals) {
        Set<UUID> stale = new HashSet<>();
        for (int from = 0; from < approvals.size(); from += AT_ONCE) {
            List<Approved> some = approved(approvals.subList(from, Math.min(approvals.size(), from + AT_ONCE)));
            Map<RecordRef, String> now =
                    approvables.seals(some.stream().map(Approved::record).distinct().toList());
            some.stream()
                    .filter(it -> !it.seal().equals(now.get(it.record())))
                    .forEach(it -> stale.add(it.approval()));
        }
        return stale;
    }

    private List<Approved> approved(List<UUID> approvals) {
        List<Approved> found = new ArrayList<>();
        entities.createQuery("""
                        select a.id.value, t.recordKind, t.recordId, t.seal from Approval a join a.subjects t
                        where a.id.value in :ids and a.state = :approved
                        """, Object[].class)
                .setParameter("ids", approvals)
                .setParameter("approved", ApprovalState.APPROVED)
                .getResultList()
                .forEach(row -> found.add(new Approved(
                        (UUID) row[0], new RecordRef((String) row[1], (UUID) row[2]), (String) row[3])));
        return found;
    }
}
