package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskList;
import coop.yakusoku.ejb.risk.RiskOrder;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.UrlLazyModel;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Backs {@code risk/risks.xhtml}. */
@Named
@ViewScoped
public class RisksPage implements Serializable {

    private static final String ADDRESS = "/risk/risks.xhtml";
    private static final Set<String> SORTS = Arrays.stream(RiskOrder.values())
            .map(order -> order.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    @Inject
    private RiskQueries queries;

    @Inject
    private Screen screen;

    @Inject
    private Caller caller;

    private RiskWish wish;
    private UrlLazyModel<RiskLine> risks;
    /** Needed while the filter is drawn, and not kept. */
    private transient OfferedRisks offered;

    private transient List<Chip> chips;

    public void load() {
        wish = RiskWish.read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()::get);
        RiskFilter filter = wish.filter();
        chips = chips(wish.cell());
        risks = new UrlLazyModel<>(
                () -> queries.count(filter),
                window -> lines(queries.page(
                        filter, order(window), window.descending(), window.first(), window.size())),
                RiskLine::id,
                "-priority",
                SORTS);
        UrlLazyModel.Window window = risks.wish();
        RiskList opened =
                queries.open(filter, order(window), window.descending(), window.first(), window.size());
        offered = OfferedRisks.of(opened.choices(), Texts.locale().getLanguage());
        risks.open(lines(opened.rows()), opened.count());
    }

    private static RiskOrder order(UrlLazyModel.Window window) {
        return RiskOrder.valueOf(window.sort().toUpperCase(Locale.ROOT));
    }

    private static List<RiskLine> lines(List<RiskRow> rows) {
        return rows.stream().map(RiskLine::of).toList();
    }

    private List<Chip> chips(RiskFilter.Cell cell) {
        List<Chip> all = new ArrayList<>();
        if (cell != null) {
            String key = cell.residual() ? "risks.cellResidual" : "risks.cell";
            all.add(new Chip(
                    screen.text("riskText", key, cell.importance(), cell.likelihood()),
                    wish.address(ADDRESS, "importance", null, "likelihood", null, "residual", null)));
        }
        for (String name : List.of("value", "asset", "owner")) {
            if (wish.byLink().contains(name)) {
                String text = screen.text(
                        "riskText", "risks.only." + name, wish.getSaid().get(name));
                all.add(new Chip(text, wish.address(ADDRESS, name, null)));
            }
        }
        return all;
    }

    /** Whether the person reads the register, and not only what he or she carries out. */
    public boolean isReader() {
        return caller.has(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR);
    }

    /** Whether the person keeps the register, and may change many at once. */
    public boolean isKeeper() {
        return caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
    }

    /** The workbook of the list. */
    public String getFile() {
        return wish.address("/risk/risks.xlsx");
    }

    /** The filter as the query of an address. */
    public String getQuery() {
        String address = wish.address("");
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** The columns one may do without, with their heads. */
    public Map<String, String> getColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("priority", head("risks.priority"));
        columns.put("value", head("Risk.value"));
        columns.put("asset", head("Risk.assetId"));
        columns.put("department", head("risks.department"));
        columns.put("standing", head("Risk.standing"));
        columns.put("due", head("Risk.dueOn"));
        columns.put("residual", head("Risk.residualValue"));
        return columns;
    }

    private String head(String key) {
        return screen.text("riskText", key);
    }

    /** The treatment plan of the list, on paper. */
    public String getPlan() {
        return wish.address("/risk/treatment-plan.pdf");
    }

    /** Part of the filter that came with a link, and the address without it. */
    public record Chip(String text, String without) {}

    /** The parameters of the address. */
    public Map<String, String> getSaid() {
        return wish.getSaid();
    }

    public List<String> getByLink() {
        return wish.byLink();
    }

    public List<Chip> getChips() {
        return chips;
    }

    public OfferedRisks getOffered() {
        return offered;
    }

    public UrlLazyModel<RiskLine> getRisks() {
        return risks;
    }

    public ThreatClass[] getClasses() {
        return ThreatClass.values();
    }

    public RiskBand[] getBands() {
        return RiskBand.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public RiskFilter.Deadline[] getDeadlines() {
        return RiskFilter.Deadline.values();
    }

    public RiskFilter.Whose[] getOwners() {
        return RiskFilter.Whose.values();
    }
}
