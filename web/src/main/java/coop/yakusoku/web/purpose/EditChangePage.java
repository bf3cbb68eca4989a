package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ChangeDetail;
import coop.yakusoku.ejb.purpose.ChangeQueries;
import coop.yakusoku.ejb.purpose.ChangeService;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.PurposeRow;
import coop.yakusoku.ejb.purpose.WriteChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/edit-change.xhtml}: the draft of a change of a purpose, with its relevance test. */
@Named
@ViewScoped
public class EditChangePage implements Serializable {

    @Inject private ChangeQueries queries;
    @Inject private PurposeQueries masters;
    @Inject private ChangeService service;
    @Inject private KeptDepartments departments;
    @Inject private Screen screen;

    private String id;
    private ChangeDetail change;
    private ChangeForm form = new ChangeForm();
    private List<SelectItem> organizations = List.of();
    private List<PurposeRow> purposes;
    private List<ItemRow> items;

    public void load() {
        purposes = masters.purposes().stream()
                .filter(it -> it.kind() == PurposeKind.MEMBER && it.partOf() == null)
                .toList();
        items = masters.items().stream().filter(ItemRow::ofMembers).toList();
        if (id == null) {
            organizations = departments.organizations(queries.keeping());
            return;
        }
        change = queries.change(screen.id(id, ChangeId::of));
        if (!change.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        form.say(change.words(), change.review());
    }

    public String save() {
        ChangeId saved;
        try {
            saved = service.write(new WriteChange(
                    change == null ? null : change.id(),
                    change == null ? 0 : change.version(),
                    change == null ? OrganizationId.of(form.getOrganization()) : change.organization(),
                    form.words(),
                    form.review()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editChange.done");
        screen.keepMessagesOverRedirect();
        return "/purpose/change.xhtml?faces-redirect=true&id=" + saved;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ChangeForm getForm() {
        return form;
    }

    public List<SelectItem> getOrganizations() {
        return organizations;
    }

    public List<PurposeRow> getPurposes() {
        return purposes;
    }

    public List<ItemRow> getItems() {
        return items;
    }
}
