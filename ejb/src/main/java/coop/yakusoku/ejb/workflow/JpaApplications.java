package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Applications;
import coop.yakusoku.domain.workflow.Approval;
import coop.yakusoku.domain.workflow.ApprovalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Applications in PostgreSQL. */
@ApplicationScoped
class JpaApplications implements Applications {

    private final EntityManager entities;

    protected JpaApplications() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaApplications(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Approval> find(ApprovalId id) {
        return Optional.ofNullable(entities.find(Approval.class, id));
    }

    @Override
    public Optional<Approval> findAlone(ApprovalId id) {
        return Optional.ofNullable(entities.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Approval> open(Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        Set<RecordRef> asked = Set.copyOf(records);
        return entities.createQuery("""
                        select distinct a from Approval a join a.subjects t where t.open and t.recordId in :ids
                        """, Approval.class)
                .setParameter("ids", asked.stream().map(RecordRef::id).collect(Collectors.toSet()))
                .getResultList()
                .stream()
                .filter(it -> it.subjects().stream().anyMatch(subject -> asked.contains(subject.record())))
                .toList();
    }

    @Override
    public long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('workflow_approval_number')")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void alone(String documentType) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:kind, 6018))) locked")
                .setParameter("kind", documentType)
                .getSingleResult();
    }

    @Override
    public void add(Approval approval) {
        entities.persist(approval);
    }
}
