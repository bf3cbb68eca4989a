package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Organizations;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Route;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.domain.workflow.Routes;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Keeps the table of competences (権限規程). What is under way goes on as it was submitted. */
@Stateless
@RolesAllowed(Roles.PRIVACY_MANAGER)
public class RouteService {

    private final Routes routes;
    private final Organizations organizations;
    private final Approvables approvables;
    private final RouteKeeping keeping;
    private final Versions versions;
    private final Caller caller;

    protected RouteService() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    RouteService(
            Routes routes,
            Organizations organizations,
            Approvables approvables,
            RouteKeeping keeping,
            Versions versions,
            Caller caller) {
        this.routes = routes;
        this.organizations = organizations;
        this.approvables = approvables;
        this.keeping = keeping;
        this.versions = versions;
        this.caller = caller;
    }

    /**
     * Adds a route.
     *
     * @throws RuleViolation {@code workflow.not-your-route}, {@code workflow.unknown-document-type}, {@code
     *     workflow.route-exists} for the same type, organisation and level, and what {@link Route} refuses
     */
    public RouteId add(EnterRoute command) {
        refuseUnlessMine(command.organization());
        if (approvables.of(command.documentType()).isEmpty()) {
            throw new RuleViolation("workflow.unknown-document-type");
        }
        if (command.organization() != null
                && organizations.find(command.organization()).isEmpty()) {
            throw new RuleViolation("shared.unknown-record");
        }
        boolean there = routes.of(command.documentType()).stream()
                .anyMatch(it -> Objects.equals(it.organization().orElse(null), command.organization())
                        && it.minLevel() == command.minLevel());
        if (there) {
            throw new RuleViolation("workflow.route-exists", command.minLevel());
        }

        Route route = new Route(
                RouteId.next(),
                command.documentType(),
                command.organization(),
                command.minLevel(),
                command.stations(),
                command.note());
        routes.add(route);
        return route.id();
    }

    /** @throws RuleViolation {@code workflow.not-your-route}, {@code shared.changed-meanwhile}, and what {@link Route} refuses */
    public void change(RouteId id, long seenVersion, List<Station> stations, String note) {
        Route route = mine(id, seenVersion);

        route.change(stations, note);
    }

    /**
     * Takes a route out of the table.
     *
     * @throws RuleViolation {@code workflow.last-route} for the one that every organisation falls back on
     */
    public void remove(RouteId id, long seenVersion) {
        Route route = mine(id, seenVersion);
        if (route.organization().isEmpty() && route.minLevel() == 0) {
            throw new RuleViolation("workflow.last-route");
        }

        routes.remove(route);
    }

    private Route mine(RouteId id, long seenVersion) {
        Route route = routes.find(id).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        refuseUnlessMine(route.organization().orElse(null));
        versions.check(seenVersion, route.version(), Route.class, id);
        return route;
    }

    private void refuseUnlessMine(OrganizationId organization) {
        if (!keeping.mayEdit(caller, organization)) {
            throw new RuleViolation("workflow.not-your-route");
        }
    }
}
