package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.ItemId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.EnterItem;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.ItemService;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Backs {@code purpose/edit-item.xhtml}: a new data item, or a correction of one. */
@Named("editDataItemPage")
@ViewScoped
public class EditItemPage implements Serializable {

    private static final Map<String, String> FIELDS = Map.of(
            "purpose.item-code-unreadable", "edit:code",
            "purpose.code-taken", "edit:code",
            "purpose.end-before-begin", "edit:lastDay");

    @Inject private PurposeQueries queries;
    @Inject private ItemService service;
    @Inject private Screen screen;

    private String id;
    private ItemRow item;
    private ItemForm form = new ItemForm();
    private List<FieldChange> changes = List.of();

    public void load() {
        if (id == null) {
            return;
        }
        item = queries.item(screen.id(id, ItemId::of));
        form = ItemForm.of(item);
        changes = queries.history(item.id());
    }

    public String save() {
        try {
            service.enter(new EnterItem(
                    item == null ? null : item.id(),
                    item == null ? 0 : item.version(),
                    form.getCode(),
                    form.getNameJa(),
                    form.getNameEn(),
                    form.flags(),
                    form.getSort(),
                    form.getLastDay()));
        } catch (RuleViolation no) {
            screen.refuseAt(FIELDS.get(no.code()), no);
            return null;
        }
        screen.tell("purposeText", "editItem.done", form.getNameJa());
        screen.keepMessagesOverRedirect();
        return "/purpose/items.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ItemForm getForm() {
        return form;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
