package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.BeginEdition;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.EditionService;
import coop.yakusoku.ejb.risk.recompute.RecomputeService;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/catalogs.xhtml}: the editions, and the beginning of a new one. */
@Named
@ViewScoped
public class CatalogsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogQueries queries;

    @Inject
    private RecomputeService recomputing;

    @Inject
    private EditionService service;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private List<EditionRow> editions;
    private String inForce;
    private boolean mayEdit;
    private String from;
    private String labelJa;
    private String labelEn;
    private String note;

    public void load() {
        editions = queries.editions();
        inForce = queries.inForce().map(CatalogId::toString).orElse("");
        mayEdit = caller.has(Roles.PRIVACY_MANAGER);
        from = inForce;
    }

    public String recompute() {
        try {
            recomputing.start();
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "catalogs.recomputing");
        screen.keepMessagesOverRedirect();
        return "/jobs.xhtml?faces-redirect=true";
    }

    public String begin() {
        CatalogId draft;
        try {
            draft = service.begin(new BeginEdition(screen.id(from, CatalogId::of), labelJa, labelEn, note));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "catalogs.begun", labelJa);
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&id=" + draft;
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    /** The id of the edition in force; empty when there is none. */
    public String getInForce() {
        return inForce;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getLabelJa() {
        return labelJa;
    }

    public void setLabelJa(String labelJa) {
        this.labelJa = labelJa;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
