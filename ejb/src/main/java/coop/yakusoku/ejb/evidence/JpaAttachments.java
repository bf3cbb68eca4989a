package coop.yakusoku.ejb.evidence;

import coop.yakusoku.domain.evidence.Attachment;
import coop.yakusoku.domain.evidence.AttachmentId;
import coop.yakusoku.domain.evidence.Attachments;
import coop.yakusoku.domain.evidence.Evidence;
import coop.yakusoku.domain.evidence.EvidenceId;
import coop.yakusoku.domain.evidence.StoredFileId;
import coop.yakusoku.domain.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps evidence and its attachments in PostgreSQL. */
@ApplicationScoped
class JpaAttachments implements Attachments {

    private final EntityManager entities;

    protected JpaAttachments() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaAttachments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        return Optional.ofNullable(entities.find(Evidence.class, id.value()));
    }

    @Override
    public Optional<Attachment> find(AttachmentId id) {
        return Optional.ofNullable(entities.find(Attachment.class, id.value()));
    }

    @Override
    public List<Attachment> of(EvidenceId evidence) {
        return entities.createQuery(
                        "select a from Attachment a where a.evidenceId = :evidence order by a.attachedAt, a.id",
                        Attachment.class)
                .setParameter("evidence", evidence.value())
                .getResultList();
    }

    @Override
    public boolean isAttached(StoredFileId file, RecordRef record) {
        return !entities.createQuery(
                        """
                        select a.id from Attachment a join Evidence e on e.id = a.evidenceId
                        where e.fileId = :file and a.recordKind = :kind and a.recordId = :record and a.retiredAt is null
                        """,
                        Object.class)
                .setParameter("file", file.value())
                .setParameter("kind", record.kind())
                .setParameter("record", record.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
    }

    @Override
    public void add(Attachment attachment) {
        entities.persist(attachment);
    }
}
