package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.RouteId;
import coop.yakusoku.domain.workflow.Station;
import coop.yakusoku.domain.workflow.StationKind;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.EnterRoute;
import coop.yakusoku.ejb.workflow.RouteQueries;
import coop.yakusoku.ejb.workflow.RouteRow;
import coop.yakusoku.ejb.workflow.RouteService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Backs {@code workflow/edit-route.xhtml}: enters a route, changes its stations, removes it. */
@Named
@ViewScoped
public class EditRoutePage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many empty lines stand below what there is; saving gives no fewer. */
    private static final int SPARE = 2;

    @Inject
    private RouteQueries queries;

    @Inject
    private ApprovalQueries approvals;

    @Inject
    private OrganizationQueries organizationQueries;

    @Inject
    private RouteService service;

    @Inject
    private Screen screen;

    private String id;
    private RouteRow route;
    private String documentType;
    private String organization;
    private Integer minLevel = 0;
    private String note;
    private final List<StationLine> stations = new ArrayList<>();
    private List<String> types;
    private List<OrganizationRow> organizations;

    /** One line of the form; without a role it is no station. */
    public static class StationLine implements Serializable {
        private static final long serialVersionUID = 1L;
        private StationKind kind;
        private Role role;
        private boolean beside;

        public boolean isBeside() {
            return beside;
        }

        public void setBeside(boolean beside) {
            this.beside = beside;
        }

        public StationKind getKind() {
            return kind;
        }

        public void setKind(StationKind kind) {
            this.kind = kind;
        }

        public Role getRole() {
            return role;
        }

        public void setRole(Role role) {
            this.role = role;
        }
    }

    public void load() {
        types = approvals.documentTypes();
        organizations = organizationQueries.organizations();
        if (id != null) {
            route = queries.route(screen.id(id, RouteId::of));
            note = route.note();
            route.stations().forEach(it -> stations.add(line(it)));
        }
        more();
    }

    private static StationLine line(Station station) {
        StationLine line = new StationLine();
        line.setKind(station.kind());
        line.setRole(station.role());
        line.setBeside(station.beside());
        return line;
    }

    /** Two more empty lines. */
    public void more() {
        for (int line = 0; line < SPARE; line++) {
            stations.add(new StationLine());
        }
    }

    public String save() {
        try {
            if (route == null) {
                OrganizationId unit = organization == null ? null : screen.id(organization, OrganizationId::of);
                service.add(new EnterRoute(documentType, unit, minLevel, line(), note));
            } else {
                service.change(route.id(), route.version(), line(), note);
            }
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editRoute.done");
    }

    public String remove() {
        try {
            service.remove(route.id(), route.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return done("editRoute.removed");
    }

    private List<Station> line() {
        return stations.stream()
                .filter(it -> it.getRole() != null && it.getKind() != null)
                .map(it -> new Station(it.getKind(), it.getRole(), it.isBeside()))
                .toList();
    }

    private String done(String key) {
        screen.tell("workflowText", key);
        screen.keepMessagesOverRedirect();
        return "/workflow/routes.xhtml?faces-redirect=true";
    }

    public StationKind[] getKinds() {
        return StationKind.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RouteRow getRoute() {
        return route;
    }

    public String getDocumentType() {
        return documentType;
    }

    public void setDocumentType(String documentType) {
        this.documentType = documentType;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public Integer getMinLevel() {
        return minLevel;
    }

    public void setMinLevel(Integer minLevel) {
        this.minLevel = minLevel;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<StationLine> getStations() {
        return stations;
    }

    public List<String> getTypes() {
        return types;
    }

    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }
}
