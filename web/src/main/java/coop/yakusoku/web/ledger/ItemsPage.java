package coop.yakusoku.web.ledger;

import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.PurposeRow;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code ledger/items.xhtml}: the data items and purposes. */
@Named
@RequestScoped
public class ItemsPage {

    @Inject private MasterQueries queries;
    @Inject private Caller caller;

    private List<ItemRow> items;
    private List<PurposeRow> purposes;
    private boolean mayEdit;

    public void load() {
        items = queries.items();
        purposes = queries.purposes();
        mayEdit = caller.has(Roles.PRIVACY_MANAGER);
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
