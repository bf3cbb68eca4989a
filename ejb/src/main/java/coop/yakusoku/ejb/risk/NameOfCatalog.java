package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.ejb.shared.NameOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Editions of the catalogue by name, for histories. */
@ApplicationScoped
class NameOfCatalog implements NameOf {

    private final EntityManager entities;

    protected NameOfCatalog() {
        this(null); // for the container's proxy
    }

    @Inject
    NameOfCatalog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<?> idClass() {
        return CatalogId.class;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("select c.id, c.labelJa from Catalog c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
