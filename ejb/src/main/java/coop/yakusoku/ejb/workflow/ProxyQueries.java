package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads proxy periods: one's own, and those of the organisations chief, privacy manager and auditor reach. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class ProxyQueries {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    protected ProxyQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    ProxyQueries(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The periods, the latest first.
     *
     * @param withOver whether those that are over are wanted too
     */
    public List<ProxyRow> proxies(boolean withOver) {
        List<UUID> organizations =
                caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.AUDITOR).organizations().stream()
                        .map(OrganizationId::value)
                        .toList();
        return entities.createQuery("""
                        select new coop.yakusoku.ejb.workflow.ProxyRow(x.id, x.absent, a.name, s.name, x.validFrom,
                            x.validTo, x.ended, x.reason, x.version)
                        from Proxy x join Person a on a.id.value = x.absent.value
                            join Person s on s.id.value = x.substitute.value
                        where (x.absent.value = :me or x.substitute.value = :me
                            or a.organization.value in :organizations)
                          and (:over = true or (not x.ended and x.validTo >= :today))
                        order by x.validFrom desc, x.id.value
                        """, ProxyRow.class)
                .setParameter("me", caller.staff().value())
                .setParameter("organizations", organizations.isEmpty() ? List.of(new UUID(0, 0)) : organizations)
                .setParameter("over", withOver)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }
}
