package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.shared.tables.Upload;
import coop.yakusoku.domain.shared.tables.UploadId;
import coop.yakusoku.domain.shared.tables.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps uploads in PostgreSQL. */
@ApplicationScoped
class JpaUploads implements Uploads {

    private final EntityManager entities;

    protected JpaUploads() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaUploads(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(entities.find(Upload.class, id.value()));
    }

    @Override
    public Optional<Upload> findAlone(UploadId id) {
        return Optional.ofNullable(entities.find(Upload.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Upload> waitingOf(StaffId person, String kind) {
        return entities.createQuery(
                        "select u from Upload u where u.uploadedBy = :person and u.kind = :kind and u.state = :state",
                        Upload.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .setParameter("state", Upload.State.CHECKED)
                .getResultList();
    }

    @Override
    public void add(Upload upload) {
        entities.persist(upload);
    }

    @Override
    @Transactional
    public int forget(Instant before) {
        return entities.createQuery("delete from Upload u where u.uploadedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
