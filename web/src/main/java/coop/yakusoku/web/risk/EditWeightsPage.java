package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.EditionService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code risk/edit-weights.xhtml}: what orders the risks of the analyses that a draft edition is for. */
@Named
@ViewScoped
public class EditWeightsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogQueries queries;

    @Inject
    private EditionService service;

    @Inject
    private Screen screen;

    private String catalog;
    private EditionRow head;
    private WeightsForm form;

    public void load() {
        head = queries.draft(screen.id(catalog, CatalogId::of));
        form = WeightsForm.of(queries.weights(head.id()));
    }

    public String save() {
        try {
            service.weigh(head.id(), head.version(), form.weights());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editWeights.done");
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&tab=weights&id=" + head.id();
    }

    public String getCatalog() {
        return catalog;
    }

    public void setCatalog(String catalog) {
        this.catalog = catalog;
    }

    public EditionRow getHead() {
        return head;
    }

    public WeightsForm getForm() {
        return form;
    }
}
