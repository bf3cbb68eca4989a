package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who keeps which routes: the privacy manager those of the organisations reached, and everybody's only from the top. */
@ApplicationScoped
class RouteKeeping {

    private final EntityManager entities;

    protected RouteKeeping() {
        this(null); // for the container's proxy
    }

    @Inject
    RouteKeeping(EntityManager entities) {
        this.entities = entities;
    }

    boolean mayEdit(Caller caller, OrganizationId organization) {
        Set<OrganizationId> reached = caller.scope(Roles.PRIVACY_MANAGER).organizations();
        return organization == null ? reached.containsAll(all()) : reached.contains(organization);
    }

    private Set<OrganizationId> all() {
        List<OrganizationId> ids = entities.createQuery("select o.id from Organization o", OrganizationId.class)
                .getResultList();
        return new HashSet<>(ids);
    }
}
