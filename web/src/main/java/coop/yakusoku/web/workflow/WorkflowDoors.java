package coop.yakusoku.web.workflow;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of applications and approvals. A proxy may be anybody, so the applications are open to all employed. */
@ApplicationScoped
public class WorkflowDoors implements Doors {

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/workflow/approvals.xhtml", "pi-check-square", READERS)
                        .openTo(Roles.STAFF),
                Door.menu("/workflow/proxies.xhtml", "pi-user-edit", READERS),
                Door.menu("/workflow/routes.xhtml", "pi-directions", READERS),
                Door.page("/workflow/approval.xhtml", Roles.STAFF),
                Door.page("/workflow/submit.xhtml", Roles.STAFF),
                Door.page("/workflow/edit-route.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/workflow/enter-proxy.xhtml", Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER));
    }
}
