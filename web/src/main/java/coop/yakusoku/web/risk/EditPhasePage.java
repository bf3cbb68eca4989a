package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.CatalogService;
import coop.yakusoku.ejb.risk.Edition;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.EnterPhase;
import coop.yakusoku.ejb.risk.PhaseRow;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Backs {@code risk/edit-phase.xhtml}: one life-cycle phase of a draft edition. */
@Named
@ViewScoped
public class EditPhasePage implements Serializable {

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
    private long seenVersion;
    private String code;
    private String nameJa;
    private String nameEn;
    private int sort;

    public void load() {
        head = queries.draft(screen.id(catalog, CatalogId::of));
        Edition content = queries.edition(head.id());
        sort = content.phases().size() + 1;
        if (id != null) {
            UUID wanted = screen.id(id, UUID::fromString);
            PhaseRow found = content.phases().stream()
                    .filter(it -> it.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
            seenVersion = found.version();
            code = found.code();
            nameJa = found.nameJa();
            nameEn = found.nameEn();
            sort = found.sort();
        }
    }

    public String save() {
        try {
            service.enterPhase(new EnterPhase(head.id(), row(), seenVersion, code, nameJa, nameEn, sort));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editPhase.done", code);
        return back();
    }

    public String remove() {
        try {
            service.removePhase(head.id(), row(), seenVersion);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "editPhase.removed", code);
        return back();
    }

    private UUID row() {
        return id == null ? null : UUID.fromString(id);
    }

    private String back() {
        screen.keepMessagesOverRedirect();
        return "/risk/catalog.xhtml?faces-redirect=true&tab=phases&id=" + head.id();
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameJa() {
        return nameJa;
    }

    public void setNameJa(String nameJa) {
        this.nameJa = nameJa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public int getSort() {
        return sort;
    }

    public void setSort(int sort) {
        this.sort = sort;
    }

    public EditionRow getHead() {
        return head;
    }
}
