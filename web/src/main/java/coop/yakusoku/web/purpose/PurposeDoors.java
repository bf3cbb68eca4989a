package coop.yakusoku.web.purpose;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the purposes. */
@ApplicationScoped
public class PurposeDoors implements Doors {

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR
    };

    private static final String[] KEEPERS = {Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER};

    private static final String[] KEEPERS_AND_JUDGES = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR
    };

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/purpose/purposes.xhtml", "pi-compass", READERS),
                Door.menu("/purpose/matrix.xhtml", "pi-th-large", READERS),
                Door.menu("/purpose/items.xhtml", "pi-tags", READERS),
                Door.menu("/purpose/points.xhtml", "pi-inbox", READERS),
                Door.menu("/purpose/joint-uses.xhtml", "pi-share-alt", READERS),
                Door.menu("/purpose/changes.xhtml", "pi-sync", READERS),
                Door.menu("/purpose/surveys.xhtml", "pi-list", READERS),
                Door.menu("/purpose/policy-check.xhtml", "pi-verified", KEEPERS_AND_JUDGES),
                Door.page("/purpose/purpose.xhtml", READERS),
                Door.page("/purpose/point.xhtml", READERS),
                Door.page("/purpose/joint-use.xhtml", READERS),
                Door.page("/purpose/change.xhtml", READERS),
                Door.page("/purpose/survey.xhtml", READERS),
                Door.page("/purpose/edit-purpose.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/purpose/edit-matrix.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/purpose/edit-item.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/purpose/edit-joint-use.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/purpose/edit-change.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/purpose/edit-point.xhtml", KEEPERS),
                Door.page("/purpose/edit-notice.xhtml", KEEPERS),
                Door.page("/purpose/edit-survey.xhtml", KEEPERS),
                // the law wants it within everybody's reach (法27条5項3号)
                Door.page("/joint-use.xhtml"));
    }
}
