package coop.yakusoku.web.ledger;

import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Door;
import coop.yakusoku.web.shared.Doors;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of the ledger. */
@ApplicationScoped
public class LedgerDoors implements Doors {

    private static final String[] READERS = {
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    };

    private static final String[] WRITERS = {Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER};

    @Override
    public List<Door> doors() {
        return List.of(
                Door.menu("/ledger/entries.xhtml", "pi-id-card", READERS),
                Door.menu("/ledger/reviews.xhtml", "pi-check-square", READERS),
                Door.menu("/ledger/items.xhtml", "pi-tags", READERS),
                Door.page("/ledger/entry.xhtml", READERS),
                Door.page("/ledger/edit-entry.xhtml", WRITERS),
                Door.page("/ledger/import-entries.xhtml", WRITERS),
                Door.page("/ledger/change-entries.xhtml", WRITERS),
                Door.page("/ledger/review.xhtml", READERS),
                Door.page("/ledger/edit-item.xhtml", Roles.PRIVACY_MANAGER),
                Door.page("/ledger/edit-purpose.xhtml", Roles.PRIVACY_MANAGER));
    }
}
