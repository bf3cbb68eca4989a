package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.CatalogService;
import coop.yakusoku.ejb.risk.ControlRow;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.EnterControl;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Backs {@code risk/edit-control.xhtml}: one control of a draft edition. */
@Named
@ViewScoped
public class EditControlPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogQueries queries;

    @Inject
    private CatalogService service;

    @Inject
    private Screen screen;

    private String catalog;
    private String id;
    private EditionRow head;
    private ControlForm form = new ControlForm();
    private long seenVersion;
    private List<ControlOption> groups;
    private List<FieldChange> changes = List.of();

    public void load() {
        CatalogId edition = screen.id(catalog, CatalogId::of);
        head = queries.draft(edition);
        groups = ControlOption.of(queries.edition(edition).controls());
        if (id != null) {
            ControlRow control = queries.control(edition, screen.id(id, UUID::fromString));
            form = ControlForm.of(control.details());
            seenVersion = control.version();
            changes = queries.historyOfControl(control.id());
        }
    }

    public String save() {
        try {
            service.enterControl(new EnterControl(head.id(), control(), seenVersion, form.details()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editControl.done", form.getCode());
        return back();
    }

    public String remove() {
        try {
            service.removeControl(head.id(), control(), seenVersion);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editControl.removed", form.getCode());
        return back();
    }

    private UUID control() {
        return id == null ? null : UUID.fromString(id);
    }

    private String back() {
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&tab=controls&id=" + head.id();
    }

    public String getCatalog() {
        return catalog;
    }

    public void setCatalog(String catalog) {
        this.catalog = catalog;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EditionRow getHead() {
        return head;
    }

    public ControlForm getForm() {
        return form;
    }

    public List<ControlOption> getGroups() {
        return groups;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
