package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.workflow.Route;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.domain.workflow.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The table of competences in PostgreSQL. */
@ApplicationScoped
class JpaRoutes implements Routes {

    private final EntityManager entities;

    protected JpaRoutes() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaRoutes(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Route> find(RouteId id) {
        return Optional.ofNullable(entities.find(Route.class, id));
    }

    @Override
    public List<Route> of(String documentType) {
        return entities.createQuery("select r from Route r where r.documentType = :type", Route.class)
                .setParameter("type", documentType)
                .getResultList();
    }

    @Override
    public void add(Route route) {
        entities.persist(route);
    }

    @Override
    public void remove(Route route) {
        entities.remove(route);
    }
}
