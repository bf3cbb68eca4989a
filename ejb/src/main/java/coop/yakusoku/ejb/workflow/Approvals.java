package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.domain.workflow.ApprovalState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What counts as approved. Always measured against what the record says now, never noted: a change that forgets to tell
 * is not possible.
 *
 * <p>Not a door: services and queries use it for records whose reader they have asked.
 */
@ApplicationScoped
public class Approvals {

    /** One latest application. */
    private record Latest(ApprovalState state, String seal) {}

    private final EntityManager entities;
    private final Approvables approvables;

    protected Approvals() {
        this(null, null); // for the container's proxy
    }

    @Inject
    Approvals(EntityManager entities, Approvables approvables) {
        this.entities = entities;
        this.approvables = approvables;
    }

    /** What the latest application about the record means for what it says now. */
    public ApprovalStanding standing(RecordRef record) {
        return standings(List.of(record)).get(record);
    }

    /**
     * The same for many, in one statement, and one more reading of those that were approved.
     *
     * @return one for each of the records
     */
    public Map<RecordRef, ApprovalStanding> standings(Collection<RecordRef> records) {
        Map<RecordRef, Latest> latest = latest(records);
        Set<RecordRef> approved = latest.entrySet().stream()
                .filter(it -> it.getValue().state() == ApprovalState.APPROVED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<RecordRef, String> now = approvables.seals(approved);

        Map<RecordRef, ApprovalStanding> standings = new HashMap<>();
        for (RecordRef record : records) {
            Latest one = latest.get(record);
            standings.put(
                    record,
                    one == null
                            ? ApprovalStanding.NONE
                            : ApprovalStanding.of(one.state(), one.seal(), now.get(record)));
        }
        return standings;
    }

    private Map<RecordRef, Latest> latest(Collection<RecordRef> records) {
        Map<RecordRef, Latest> latest = new HashMap<>();
        if (records.isEmpty()) {
            return latest;
        }
        Set<RecordRef> asked = Set.copyOf(records);
        List<Object[]> rows = entities.createQuery("""
                        select t.recordKind, t.recordId, a.state, t.seal from Approval a join a.subjects t
                        where t.recordId in :ids order by a.number
                        """, Object[].class)
                .setParameter("ids", asked.stream().map(RecordRef::id).collect(Collectors.toSet()))
                .getResultList();
        for (Object[] row : rows) {
            RecordRef record = new RecordRef((String) row[0], (UUID) row[1]);
            if (asked.contains(record)) {
                latest.put(record, new Latest((ApprovalState) row[2], (String) row[3])); // the later one wins
            }
        }
        return latest;
    }
}
