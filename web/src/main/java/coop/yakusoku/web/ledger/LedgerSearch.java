package coop.yakusoku.web.ledger;

import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerList;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerSort;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.SearchSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds rows of the ledger by number, name, business, place and recipient. */
@RequestScoped
public class LedgerSearch implements SearchSource {

    @Inject
    private LedgerQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    @Override
    public List<Found> find(String words, int howMany) {
        boolean reader = caller.has(
                Roles.CPO,
                Roles.PRIVACY_MANAGER,
                Roles.PROTECTION_OFFICER,
                Roles.AUDITOR,
                Roles.CONTRACT_SUPERVISOR);
        if (!reader) {
            return List.of();
        }
        LedgerFilter named = new LedgerFilter(words, null, null, LedgerList.ALL, null, null, null, null, null, null);
        return queries.page(named, LedgerSort.NUMBER, false, 0, howMany).stream()
                .map(row -> new Found(
                        screen.text("ledgerText", "ledger.entry"),
                        row.number(),
                        row.name(),
                        row.departmentName() + " " + row.organizationName(),
                        "/ledger/entry.xhtml?id=" + row.id()))
                .toList();
    }
}
