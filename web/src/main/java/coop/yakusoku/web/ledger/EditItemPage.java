package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.ItemId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.EnterItem;
import coop.yakusoku.ejb.ledger.ItemRow;
import coop.yakusoku.ejb.ledger.MasterQueries;
import coop.yakusoku.ejb.ledger.MasterService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code ledger/edit-item.xhtml}: a new data item, or a correction of one. */
@Named
@ViewScoped
public class EditItemPage implements Serializable {

    @Inject private MasterQueries queries;
    @Inject private MasterService service;
    @Inject private Screen screen;

    private String id;
    private ItemRow item;
    private MasterForm form;
    private List<FieldChange> changes = List.of();

    public void load() {
        if (id == null) {
            form = new MasterForm();
            return;
        }
        item = queries.item(screen.id(id, ItemId::of));
        form = MasterForm.of(item);
        changes = queries.historyOfItem(item.id());
    }

    public String save() {
        try {
            service.enterItem(new EnterItem(
                    item == null ? null : item.id(),
                    item == null ? 0 : item.version(),
                    form.getCode(),
                    form.getNameJa(),
                    form.getNameEn(),
                    form.flags(),
                    form.getSort(),
                    form.getLastDay()));
        } catch (RuleViolation no) {
            screen.refuseAt(MasterForm.field(no), no);
            return null;
        }
        screen.tell("ledgerText", "items.done", form.getNameJa());
        screen.keepMessagesOverRedirect();
        return "/ledger/items.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public MasterForm getForm() {
        return form;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
