package coop.yakusoku.web.work;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of what waits, and of the rules check. */
@ApplicationScoped
public class WorkDoors implements Doors {

    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/work/inbox.xhtml", "pi-inbox", Roles.STAFF),
                Door.menu("/work/findings.xhtml", "pi-check-square", READERS),
                Door.menu("/work/notices.xhtml", "pi-envelope", Roles.STAFF),
                Door.page("/work/finding.xhtml", Roles.STAFF),
                Door.page("/work/task.xhtml", Roles.STAFF));
    }
}
