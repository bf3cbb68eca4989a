package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.ejb.shared.NewRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Keeps assets in PostgreSQL. */
@ApplicationScoped
class JpaAssets implements Assets {

    private final EntityManager entities;
    private final NewRecords records;

    protected JpaAssets() {
        this(null, null); // for the container's proxy
    }

    @Inject
    JpaAssets(EntityManager entities, NewRecords records) {
        this.entities = entities;
        this.records = records;
    }

    @Override
    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(entities.find(Asset.class, id.value()));
    }

    @Override
    public void add(Asset asset) {
        entities.persist(asset);
    }

    @Override
    public void addAll(List<Asset> assets) {
        records.add(Asset.class, "asset_id", assets, assets.stream().map(asset -> asset.id().value()).toList());
    }

    @Override
    public List<String> nextNumbers(OrganizationId organization, int fiscalYear, int howMany) {
        // The row is locked until the transaction ends, so numbers have no gap and no twin.
        Number last = (Number) entities.createNativeQuery(
                        """
                        insert into risk_asset_number as n (organization_id, fiscal_year, last_no)
                        values (:organization, :year, :howMany)
                        on conflict (organization_id, fiscal_year) do update set last_no = n.last_no + :howMany
                        returning last_no""")
                .setParameter("organization", organization.value())
                .setParameter("year", fiscalYear)
                .setParameter("howMany", howMany)
                .getSingleResult();
        return IntStream.rangeClosed(last.intValue() - howMany + 1, last.intValue())
                .mapToObj(number -> "JS-%d-%04d".formatted(fiscalYear, number))
                .toList();
    }

    @Override
    public boolean wouldCircle(AssetId child, AssetId parent) {
        Number found = (Number) entities.createNativeQuery(
                        """
                        with recursive up(asset_id, parent_id) as (
                            select asset_id, parent_id from risk_asset where asset_id = :parent
                            union
                            select a.asset_id, a.parent_id from risk_asset a join up on a.asset_id = up.parent_id)
                        select count(*) from up where asset_id = :child""")
                .setParameter("parent", parent.value())
                .setParameter("child", child.value())
                .getSingleResult();
        return found.intValue() > 0;
    }
}
