package coop.yakusoku.web.workflow;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.RouteQueries;
import coop.yakusoku.ejb.workflow.RouteRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code workflow/routes.xhtml}: the table of competences. */
@Named
@RequestScoped
public class RoutesPage {

    @Inject
    private RouteQueries queries;

    @Inject
    private Caller caller;

    private List<RouteRow> routes;
    private boolean mayAdd;

    public void load() {
        routes = queries.routes();
        mayAdd = caller.has(Roles.PRIVACY_MANAGER);
    }

    public List<RouteRow> getRoutes() {
        return routes;
    }

    public boolean isMayAdd() {
        return mayAdd;
    }
}
