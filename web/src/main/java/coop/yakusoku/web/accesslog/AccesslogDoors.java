package coop.yakusoku.web.accesslog;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the access log. Who reads it is in it: opening one member's lines leaves a line. */
@ApplicationScoped
public class AccesslogDoors implements Doors {

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/accesslog/who-looked.xhtml", "pi-eye", Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER));
    }
}
