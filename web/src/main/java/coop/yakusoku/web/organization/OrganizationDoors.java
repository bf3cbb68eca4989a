package coop.yakusoku.web.organization;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages about organisations, people and appointments. */
@ApplicationScoped
public class OrganizationDoors implements Doors {

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.HR, Roles.AUDITOR, Roles.SYSTEM_ADMIN
    };
    private static final String[] APPOINTERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/organization/organizations.xhtml", "pi-sitemap", READERS),
                Door.menu("/organization/people.xhtml", "pi-users", READERS),
                Door.menu("/organization/appointments.xhtml", "pi-id-card", READERS),
                Door.menu("/organization/reporting-line.xhtml", "pi-share-alt", READERS),
                Door.menu("/organization/forms.xhtml", "pi-print", Roles.CPO, Roles.PRIVACY_MANAGER),
                Door.page("/organization/edit-form.xhtml", Roles.CPO, Roles.PRIVACY_MANAGER),
                Door.page("/organization/edit-organization.xhtml", Roles.CPO, Roles.SYSTEM_ADMIN),
                Door.page("/organization/edit-department.xhtml", APPOINTERS),
                Door.page("/organization/person.xhtml", READERS),
                Door.page("/organization/edit-person.xhtml", Roles.HR, Roles.SYSTEM_ADMIN),
                Door.page("/organization/appoint.xhtml", APPOINTERS),
                Door.page("/organization/appointment.xhtml", READERS),
                Door.page("/organization/edit-appointment.xhtml", APPOINTERS));
    }
}
