package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.Condition;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.ThreatId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.CatalogService;
import coop.yakusoku.ejb.risk.Edition;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.EnterThreat;
import coop.yakusoku.ejb.risk.PhaseRow;
import coop.yakusoku.ejb.risk.ThreatRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/edit-threat.xhtml}: one threat of a draft edition. */
@Named
@ViewScoped
public class EditThreatPage implements Serializable {

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
    private ThreatForm form = new ThreatForm();
    private long seenVersion;
    private List<PhaseRow> phases;
    private List<ControlOption> controls;
    private List<FieldChange> changes = List.of();

    public void load() {
        CatalogId edition = screen.id(catalog, CatalogId::of);
        head = queries.draft(edition);
        Edition content = queries.edition(edition);
        phases = content.phases();
        controls = ControlOption.of(content.controls());
        if (id != null) {
            ThreatRow threat = queries.threat(edition, screen.id(id, ThreatId::of));
            form = ThreatForm.of(threat.details());
            seenVersion = threat.version();
            changes = queries.historyOfThreat(threat.id());
        }
    }

    public String save() {
        try {
            service.enterThreat(new EnterThreat(head.id(), threat(), seenVersion, form.details()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editThreat.done", form.getCode());
        return back();
    }

    public String remove() {
        try {
            service.removeThreat(head.id(), threat(), seenVersion);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editThreat.removed", form.getCode());
        return back();
    }

    private ThreatId threat() {
        return id == null ? null : ThreatId.of(id);
    }

    private String back() {
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&tab=threats&id=" + head.id();
    }

    public ThreatClass[] getClasses() {
        return ThreatClass.values();
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public Condition[] getConditions() {
        return Condition.values();
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

    public ThreatForm getForm() {
        return form;
    }

    public List<PhaseRow> getPhases() {
        return phases;
    }

    public List<ControlOption> getControls() {
        return controls;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
