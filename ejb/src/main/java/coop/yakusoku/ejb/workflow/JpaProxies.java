package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.Proxies;
import coop.yakusoku.domain.workflow.Proxy;
import coop.yakusoku.domain.workflow.ProxyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proxy periods in PostgreSQL. */
@ApplicationScoped
class JpaProxies implements Proxies {

    private final EntityManager entities;

    protected JpaProxies() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaProxies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Proxy> find(ProxyId id) {
        return Optional.ofNullable(entities.find(Proxy.class, id));
    }

    @Override
    public List<Proxy> on(LocalDate day) {
        return entities.createQuery(
                        "select p from Proxy p where not p.ended and p.validFrom <= :day and p.validTo >= :day",
                        Proxy.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Proxy> of(StaffId absent, LocalDate day) {
        return entities.createQuery(
                        "select p from Proxy p where p.absent = :absent and not p.ended and p.validTo >= :day",
                        Proxy.class)
                .setParameter("absent", absent)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(Proxy proxy) {
        entities.persist(proxy);
    }
}
