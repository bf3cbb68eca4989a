package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.shared.NameOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The numbers of assets, for histories; their names may be of departments the reader does not see. */
@ApplicationScoped
class NameOfAsset implements NameOf {

    private final EntityManager entities;

    protected NameOfAsset() {
        this(null); // for the container's proxy
    }

    @Inject
    NameOfAsset(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<?> idClass() {
        return AssetId.class;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("select a.id, a.number from Asset a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
