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
import java.time.LocalDate;

/** Backs {@code risk/publish-catalog.xhtml}: what becomes of a draft edition. */
@Named
@ViewScoped
public class PublishCatalogPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogQueries queries;

    @Inject
    private EditionService service;

    @Inject
    private Screen screen;

    private String id;
    private EditionRow head;
    private LocalDate from;

    /** Only a draft has a future to decide: a published edition has no such page. */
    public void load() {
        head = queries.draft(screen.id(id, CatalogId::of));
    }

    public String publish() {
        try {
            service.publish(head.id(), head.version(), from);
        } catch (RuleViolation no) {
            screen.refuseAt("publish:from", no);
            return null;
        }
        screen.tell("riskText", "publishCatalog.done", from);
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String discard() {
        try {
            service.discard(head.id(), head.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "publishCatalog.discarded", head.versionNo());
        screen.keepMessagesOverRedirect();
        return "/risk/catalogs.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public EditionRow getHead() {
        return head;
    }
}
