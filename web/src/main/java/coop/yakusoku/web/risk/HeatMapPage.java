package coop.yakusoku.web.risk;

import coop.yakusoku.ejb.risk.HeatMap;
import coop.yakusoku.ejb.risk.HeatMapQueries;
import coop.yakusoku.ejb.risk.RiskChoices;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskOrder;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.RiskRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Backs {@code risk/heat-map.xhtml}. */
@Named
@RequestScoped
public class HeatMapPage {

    private static final int TOP = 10;
    /** A longer table is read in the list. */
    private static final int DEPARTMENTS = 15;

    private static final String LIST = "/risk/risks.xhtml";

    @Inject
    private HeatMapQueries queries;

    @Inject
    private RiskQueries risks;

    private final RiskWish wish = new RiskWish();
    private HeatMap map;
    private List<RiskRow> top;
    private RiskChoices choices;

    public void load() {
        RiskFilter filter = wish.filter();
        map = queries.map(filter);
        top = risks.page(filter, RiskOrder.PRIORITY, true, 0, TOP);
        choices = queries.choices(filter);
    }

    /** Whether the map shows what is left after treatment. */
    public boolean isResidual() {
        return "true".equals(wish.getSaid().get("residual"));
    }

    /** This page with the other map. */
    public String getOther() {
        return wish.address("/risk/heat-map.xhtml", "residual", isResidual() ? null : "true");
    }

    /** What can be printed of the same part of the register. */
    public String getReports() {
        return wish.address("/risk/reports.xhtml", "residual", null);
    }

    /** The cells of one row of the map. */
    public List<HeatMap.Cell> row(int importance) {
        return map.cells().stream().filter(it -> it.importance() == importance).toList();
    }

    /** How many risks stand in a cell of the map shown. */
    public int count(HeatMap.Cell cell) {
        return isResidual() ? cell.residual() : cell.inherent();
    }

    /** The list behind a cell. */
    public String behind(HeatMap.Cell cell, boolean residual) {
        return wish.address(
                LIST,
                "importance",
                String.valueOf(cell.importance()),
                "likelihood",
                String.valueOf(cell.likelihood()),
                "residual",
                residual ? "true" : null);
    }

    /** The list behind a number. */
    public String list(String parameter, String value) {
        return wish.address(LIST, "residual", null, parameter, value);
    }

    /** The departments with the most risks. */
    public List<HeatMap.Tally> getDepartments() {
        return map.departments()
                .subList(0, Math.min(DEPARTMENTS, map.departments().size()));
    }

    /** How many of the departments are not shown. */
    public int getMoreDepartments() {
        return map.departments().size() - getDepartments().size();
    }

    /** Rated risks whose value asks for a treatment, in the band 大. */
    public int getHigh() {
        return sum(HeatMap.Tally::high);
    }

    public int getResidualHigh() {
        return sum(HeatMap.Tally::residualHigh);
    }

    public int getUndecided() {
        return sum(HeatMap.Tally::undecided);
    }

    public int getOverdue() {
        return sum(HeatMap.Tally::overdue);
    }

    private int sum(ToIntFunction<HeatMap.Tally> number) {
        return map.bands().stream().mapToInt(number).sum();
    }

    public Map<String, String> getSaid() {
        return wish.getSaid();
    }

    public HeatMap getMap() {
        return map;
    }

    public List<RiskRow> getTop() {
        return top;
    }

    public RiskChoices getChoices() {
        return choices;
    }
}
