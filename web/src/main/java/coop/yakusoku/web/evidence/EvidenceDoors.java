package coop.yakusoku.web.evidence;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of evidence. Whose evidence one meets there, the contexts of the records say. */
@ApplicationScoped
public class EvidenceDoors implements Doors {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/evidence/evidence.xhtml", "pi-paperclip", Roles.STAFF),
                Door.page("/evidence/file.xhtml", Roles.STAFF),
                Door.page("/evidence/attach.xhtml", Roles.STAFF),
                Door.page("/evidence/correct.xhtml", Roles.STAFF),
                Door.page("/evidence/retire.xhtml", Roles.STAFF),
                Door.page("/evidence/limits.xhtml", Roles.PRIVACY_MANAGER));
    }
}
