package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.MediumLevel;
import coop.yakusoku.domain.risk.MediumLevels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Keeps the levels of media in PostgreSQL. */
@ApplicationScoped
class JpaMediumLevels implements MediumLevels {

    private final EntityManager entities;

    protected JpaMediumLevels() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaMediumLevels(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<MediumLevel> find(OrganizationId organization, Medium medium, String threatCode) {
        return entities.createQuery(
                        """
                        select l from MediumLevel l
                        where l.organizationId = :organization and l.medium = :medium and l.threatCode = :code""",
                        MediumLevel.class)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium)
                .setParameter("code", threatCode)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MediumLevel> of(OrganizationId organization, Medium medium) {
        return entities.createQuery(
                        """
                        select l from MediumLevel l
                        where l.organizationId = :organization and l.medium = :medium order by l.threatCode""",
                        MediumLevel.class)
                .setParameter("organization", organization.value())
                .setParameter("medium", medium)
                .getResultList();
    }

    @Override
    public void add(MediumLevel level) {
        entities.persist(level);
    }

    @Override
    public void remove(MediumLevel level) {
        entities.remove(level);
    }
}
