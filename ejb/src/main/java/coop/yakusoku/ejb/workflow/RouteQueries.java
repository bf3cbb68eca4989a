package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Route;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Reads the table of competences: how the house decides is no secret to those who submit and decide. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class RouteQueries {

    private final EntityManager entities;
    private final RouteKeeping keeping;
    private final Caller caller;

    protected RouteQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    RouteQueries(EntityManager entities, RouteKeeping keeping, Caller caller) {
        this.entities = entities;
        this.keeping = keeping;
        this.caller = caller;
    }

    /** All, everybody's first, then by organisation; by level from the lowest. */
    public List<RouteRow> routes() {
        List<Object[]> rows = entities.createQuery("""
                        select r, o.name from Route r left join Organization o on o.id.value = r.organization.value
                        order by r.documentType, o.code nulls first, r.minLevel
                        """, Object[].class).getResultList();
        boolean everybodys = keeping.mayEdit(caller, null);
        Set<OrganizationId> mine = caller.scope(Roles.PRIVACY_MANAGER).organizations();
        return rows.stream()
                .map(row -> row(
                        (Route) row[0],
                        (String) row[1],
                        ((Route) row[0]).organization().map(mine::contains).orElse(everybodys)))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may change */
    public RouteRow route(RouteId id) {
        return routes().stream()
                .filter(it -> it.id().equals(id) && it.mayEdit())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private static RouteRow row(Route route, String organization, boolean mayEdit) {
        return new RouteRow(
                route.id(),
                route.documentType(),
                route.organization().orElse(null),
                organization,
                route.minLevel(),
                route.stations(),
                route.note(),
                mayEdit,
                route.version());
    }
}
