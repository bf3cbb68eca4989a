package coop.yakusoku.web.organization;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import coop.yakusoku.ejb.organization.AppointmentState;
import coop.yakusoku.ejb.organization.AppointmentsFilter;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.OrganizationRow;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Backs {@code organization/appointments.xhtml}. */
@Named
@ViewScoped
public class AppointmentsPage implements Serializable {

    /** An appointment as it stands today. */
    public record AppointmentLine(AppointmentRow row, AppointmentState state, boolean waits) implements Serializable {}

    /** What one may sort by: the column's field, and what it means to the query. */
    private static final Map<String, AppointmentsFilter.Sort> SORTS = Map.of(
            "role", AppointmentsFilter.Sort.ROLE,
            "person", AppointmentsFilter.Sort.PERSON,
            "unit", AppointmentsFilter.Sort.UNIT,
            "term", AppointmentsFilter.Sort.TERM);

    @Inject
    private AppointmentQueries queries;

    @Inject
    private OrganizationQueries organizationQueries;

    @Inject
    private Clock clock;

    @Inject
    private Screen screen;

    private String q;
    private String org;
    private Role role;
    private boolean ended;
    private List<OrganizationRow> organizations;
    private UrlLazyModel<AppointmentLine> appointments;

    public void load() {
        organizations = organizationQueries.organizations();
        AppointmentsFilter any = filter(AppointmentsFilter.Sort.ROLE, false);
        LocalDate today = LocalDate.now(clock);
        appointments =
                new UrlLazyModel<>(
                        () -> queries.count(any),
                        window -> queries
                                .page(
                                        filter(SORTS.get(window.sort()), window.descending()),
                                        window.first(),
                                        window.size())
                                .stream()
                                .map(row -> new AppointmentLine(row, row.stateOn(today), row.waitsForKeycloakOn(today)))
                                .toList(),
                        line -> line.row().id().toString(),
                        "role",
                        SORTS.keySet());
    }

    private AppointmentsFilter filter(AppointmentsFilter.Sort sort, boolean descending) {
        OrganizationId organization = org == null ? null : screen.id(org, OrganizationId::of);
        return new AppointmentsFilter(q, organization, role, ended, sort, descending);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }

    public UrlLazyModel<AppointmentLine> getAppointments() {
        return appointments;
    }
}
