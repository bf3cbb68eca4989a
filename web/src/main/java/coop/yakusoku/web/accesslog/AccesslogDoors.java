package coop.yakusoku.web.accesslog;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the access log. Who reads it is in it: opening one member's lines leaves a line. */
@ApplicationScoped
public class AccesslogDoors implements Doors {

    private static final String[] READERS = {Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/accesslog/who-looked.xhtml", "pi-eye", READERS),
                Door.menu("/accesslog/reviews.xhtml", "pi-check-square", READERS),
                Door.page("/accesslog/review.xhtml", READERS),
                Door.page("/accesslog/finding.xhtml", READERS),
                Door.page("/accesslog/viewpoints.xhtml", READERS),
                Door.menu(
                        "/accesslog/seal.xhtml", "pi-lock", Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER,
                        Roles.SYSTEM_ADMIN));
    }
}
