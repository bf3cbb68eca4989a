package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetImport;
import coop.yakusoku.domain.risk.AssetImports;
import coop.yakusoku.domain.risk.ImportId;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Keeps uploads in PostgreSQL. */
@ApplicationScoped
class JpaAssetImports implements AssetImports {

    private final EntityManager entities;

    protected JpaAssetImports() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaAssetImports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AssetImport> find(ImportId id) {
        return Optional.ofNullable(entities.find(AssetImport.class, id.value()));
    }

    @Override
    public Optional<AssetImport> findAlone(ImportId id) {
        return Optional.ofNullable(entities.find(AssetImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AssetImport> waitingOf(StaffId person) {
        return entities.createQuery(
                        "select i from AssetImport i where i.uploadedBy = :person and i.state = :state", AssetImport.class)
                .setParameter("person", person.value())
                .setParameter("state", AssetImport.State.CHECKED)
                .getResultList();
    }

    @Override
    public void add(AssetImport upload) {
        entities.persist(upload);
    }
}
