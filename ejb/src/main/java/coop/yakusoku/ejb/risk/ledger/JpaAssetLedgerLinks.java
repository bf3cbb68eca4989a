package coop.yakusoku.ejb.risk.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.ledger.AssetLedgerLink;
import coop.yakusoku.domain.risk.ledger.AssetLedgerLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps links between assets and rows of the ledger in PostgreSQL. */
@ApplicationScoped
class JpaAssetLedgerLinks implements AssetLedgerLinks {

    private final EntityManager entities;

    protected JpaAssetLedgerLinks() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaAssetLedgerLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AssetLedgerLink> find(AssetId asset, EntryId entry) {
        return entities.createQuery(
                        "select l from AssetLedgerLink l where l.assetId = :asset and l.entryId = :entry",
                        AssetLedgerLink.class)
                .setParameter("asset", asset.value())
                .setParameter("entry", entry.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AssetLedgerLink link) {
        entities.persist(link);
    }

    @Override
    public void remove(AssetLedgerLink link) {
        entities.remove(link);
    }
}
