package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.CatalogQueries;
import coop.yakusoku.ejb.risk.Edition;
import coop.yakusoku.ejb.risk.EditionRow;
import coop.yakusoku.ejb.risk.PhaseRow;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Backs {@code risk/catalog.xhtml}: everything that stands in one edition. */
@Named
@RequestScoped
public class CatalogPage {

    private static final List<String> TABS = List.of("threats", "vulnerabilities", "phases", "controls", "weights");

    @Inject
    private CatalogQueries queries;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String id;
    private String tab;
    private EditionRow head;
    private Edition edition;
    private Map<String, String> phaseNames;
    private Map<String, String> threatNames;
    private boolean inForce;
    private boolean mayEdit;
    private List<FieldChange> changes;

    public void load() {
        CatalogId catalog = screen.id(id, CatalogId::of);
        head = queries.head(catalog);
        edition = queries.edition(catalog);
        phaseNames = edition.phases().stream()
                .collect(Collectors.toMap(PhaseRow::code, phase -> phase.name(Texts.locale())));
        threatNames = edition.threats().stream()
                .collect(Collectors.toMap(it -> it.details().code(), it -> it.name(Texts.locale())));
        inForce = queries.inForce().filter(catalog::equals).isPresent();
        mayEdit = head.draft() && caller.has(Roles.PRIVACY_MANAGER);
        changes = queries.history(catalog);
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    /** The names of phases in the reader's language; a code that names nothing stays as it is. */
    public List<String> phaseNames(Collection<String> codes) {
        return codes.stream().map(code -> phaseNames.getOrDefault(code, code)).toList();
    }

    /** The name of a threat in the reader's language. */
    public String threatName(String code) {
        return threatNames.get(code);
    }

    /** In the order of their declaration. */
    public <E extends Enum<E>> List<E> sorted(Collection<E> constants) {
        return constants.stream().sorted().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public EditionRow getHead() {
        return head;
    }

    public Edition getEdition() {
        return edition;
    }

    public boolean isInForce() {
        return inForce;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
