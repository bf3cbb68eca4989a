package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Catalogs;
import coop.yakusoku.domain.risk.Control;
import coop.yakusoku.domain.risk.Phase;
import coop.yakusoku.domain.risk.Threat;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.risk.Vulnerability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the editions of the catalogue in PostgreSQL. */
@ApplicationScoped
class JpaCatalogs implements Catalogs {

    private final EntityManager entities;

    protected JpaCatalogs() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaCatalogs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Catalog> find(CatalogId id) {
        return Optional.ofNullable(entities.find(Catalog.class, id.value()));
    }

    @Override
    public Optional<Catalog> hold(CatalogId id) {
        return Optional.ofNullable(entities.find(Catalog.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Catalog> inForce(LocalDate day) {
        return entities.createQuery(
                        """
                        select c from Catalog c where c.state = :published and c.validFrom <= :day
                        order by c.validFrom desc, c.versionNo desc""",
                        Catalog.class)
                .setParameter("published", Catalog.State.PUBLISHED)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int highestVersionNo() {
        return entities.createQuery("select coalesce(max(c.versionNo), 0) from Catalog c", Integer.class)
                .getSingleResult();
    }

    @Override
    public void add(Catalog catalog) {
        entities.persist(catalog);
    }

    @Override
    public Optional<Threat> threat(ThreatId id) {
        return Optional.ofNullable(entities.find(Threat.class, id.value()));
    }

    @Override
    public Optional<Vulnerability> vulnerability(UUID id) {
        return Optional.ofNullable(entities.find(Vulnerability.class, id));
    }

    @Override
    public Optional<Phase> phase(UUID id) {
        return Optional.ofNullable(entities.find(Phase.class, id));
    }

    @Override
    public Optional<Control> control(UUID id) {
        return Optional.ofNullable(entities.find(Control.class, id));
    }

    @Override
    public List<Threat> threats(CatalogId catalog) {
        return of(Threat.class, catalog, "code");
    }

    @Override
    public List<Vulnerability> vulnerabilities(CatalogId catalog) {
        return of(Vulnerability.class, catalog, "code");
    }

    @Override
    public List<Phase> phases(CatalogId catalog) {
        return of(Phase.class, catalog, "sort");
    }

    @Override
    public List<Control> controls(CatalogId catalog) {
        return of(Control.class, catalog, "code");
    }

    @Override
    public void add(Threat threat) {
        entities.persist(threat);
    }

    @Override
    public void add(Vulnerability vulnerability) {
        entities.persist(vulnerability);
    }

    @Override
    public void add(Phase phase) {
        entities.persist(phase);
    }

    @Override
    public void add(Control control) {
        entities.persist(control);
    }

    @Override
    public void remove(Catalog catalog) {
        entities.remove(catalog);
    }

    @Override
    public void remove(Threat threat) {
        entities.remove(threat);
    }

    @Override
    public void remove(Vulnerability vulnerability) {
        entities.remove(vulnerability);
    }

    @Override
    public void remove(Phase phase) {
        entities.remove(phase);
    }

    @Override
    public void remove(Control control) {
        entities.remove(control);
    }

    private <T> List<T> of(Class<T> kind, CatalogId catalog, String order) {
        String query = "select x from " + kind.getSimpleName() + " x where x.catalogId = :catalog order by x." + order;
        return entities.createQuery(query, kind)
                .setParameter("catalog", catalog.value())
                .getResultList();
    }
}
