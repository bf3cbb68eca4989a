package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.NameOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The names of people, for histories. */
@ApplicationScoped
class NameOfStaff implements NameOf {

    private final EntityManager entities;

    protected NameOfStaff() {
        this(null); // for the container's proxy
    }

    @Inject
    NameOfStaff(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<?> idClass() {
        return StaffId.class;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery("select t.id.value, t.name from Person t where t.id.value in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }
}
