package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaUnanalysedAssets implements UnanalysedAssets {

    /** In no scope: an empty list would be no SQL. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private static final String UNANALYSED =
            """
             and a.status <> 'DISPOSED'
            and (a.organization_id in (:writableOrganizations) or a.department_id in (:writableDepartments))
            and not exists (select 1 from risk_analysis n where n.asset_id = a.asset_id and not n.superseded)
            order by a.number""";

    private final EntityManager entities;

    protected JpaUnanalysedAssets() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaUnanalysedAssets(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<AssetId> of(AssetFilter filter, Scope readable, Scope writable) {
        AssetSelection selection = new AssetSelection(filter, readable);
        Query query = entities.createNativeQuery(
                "select a.asset_id from risk_asset a" + selection.where() + UNANALYSED, UUID.class);
        @SuppressWarnings("unchecked")
        List<UUID> ids = selection.bind(query)
                .setParameter("writableOrganizations", orNowhere(writable.organizations().stream()
                        .map(OrganizationId::value)
                        .toList()))
                .setParameter("writableDepartments", orNowhere(writable.departments().stream()
                        .map(DepartmentId::value)
                        .toList()))
                .getResultList();
        return ids.stream().map(AssetId::new).toList();
    }

    private static List<UUID> orNowhere(List<UUID> ids) {
        return ids.isEmpty() ? List.of(NOWHERE) : ids;
    }
}
