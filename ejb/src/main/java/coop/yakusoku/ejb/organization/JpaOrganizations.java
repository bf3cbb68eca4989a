package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Organization;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Organizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Organisations in PostgreSQL. */
@ApplicationScoped
class JpaOrganizations implements Organizations {

    private final EntityManager entities;

    protected JpaOrganizations() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaOrganizations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return Optional.ofNullable(entities.find(Organization.class, id));
    }

    @Override
    public boolean codeTaken(String code) {
        return entities.createQuery("select count(o) from Organization o where o.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Organization organization) {
        entities.persist(organization);
    }
}
