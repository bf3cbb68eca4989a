package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.ejb.shared.NameOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Threats by code and name, for histories. */
@ApplicationScoped
class NameOfThreat implements NameOf {

    private final EntityManager entities;

    protected NameOfThreat() {
        this(null); // for the container's proxy
    }

    @Inject
    NameOfThreat(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<?> idClass() {
        return ThreatId.class;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("select t.id, concat(t.code, ' ', t.nameJa) from Threat t where t.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
