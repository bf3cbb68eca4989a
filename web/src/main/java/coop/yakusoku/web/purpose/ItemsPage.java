package coop.yakusoku.web.purpose;

import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/items.xhtml}: the master of data items. */
@Named("dataItemsPage")
@RequestScoped
public class ItemsPage {

    @Inject private PurposeQueries queries;

    private List<ItemRow> items;
    private boolean mayEdit;

    public void load() {
        items = queries.items();
        mayEdit = queries.mayEdit();
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
