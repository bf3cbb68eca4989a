package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code organization/organizations.xhtml}. */
@Named
@ViewScoped
public class OrganizationsPage implements Serializable {

    /** A row and how deep it stands; the style sheet knows five steps. */
    public record OrganizationLine(OrganizationRow row, int depth, boolean here) implements Serializable {}

    /** A department, how deep it stands, and whether it goes on today. */
    public record DepartmentLine(DepartmentRow row, int depth, boolean open) implements Serializable {}

    @Inject
    private OrganizationQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String org;
    private OrganizationRow organization;
    private List<OrganizationLine> organizations;
    private List<DepartmentLine> departments;
    private boolean mayEdit;
    private boolean mayRename;

    public void load() {
        List<OrganizationRow> rows = queries.organizations();
        organization = org == null
                ? rows.stream()
                        .filter(it ->
                                caller.organization().filter(it.id()::equals).isPresent())
                        .findFirst()
                        .orElse(rows.isEmpty() ? null : rows.get(0))
                : chosen(rows, screen.id(org, OrganizationId::of));
        organizations = Tree.lines(
                rows,
                OrganizationRow::id,
                OrganizationRow::parent,
                (row, depth) -> new OrganizationLine(row, Math.min(depth, 5), row.equals(organization)));
        LocalDate today = LocalDate.now(clock);
        departments = Tree.lines(
                queries.departments().stream()
                        .filter(it -> organization != null && it.organization().equals(organization.id()))
                        .toList(),
                DepartmentRow::id,
                DepartmentRow::parent,
                (row, depth) -> new DepartmentLine(row, Math.min(depth, 5), row.openOn(today)));
        mayEdit = covered(caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER));
        mayRename = covered(caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO));
    }

    private static OrganizationRow chosen(List<OrganizationRow> rows, OrganizationId id) {
        return rows.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
    }

    private boolean covered(Scope scope) {
        return organization != null && scope.covers(organization.id(), null);
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public OrganizationRow getOrganization() {
        return organization;
    }

    public List<OrganizationLine> getOrganizations() {
        return organizations;
    }

    public List<DepartmentLine> getDepartments() {
        return departments;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public boolean isMayRename() {
        return mayRename;
    }
}
