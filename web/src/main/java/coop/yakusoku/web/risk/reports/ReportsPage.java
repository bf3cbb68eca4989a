package coop.yakusoku.web.risk.reports;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.ejb.organization.Places;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.reports.ReportService;
import coop.yakusoku.ejb.risk.yearly.SnapshotQueries;
import coop.yakusoku.ejb.risk.yearly.SnapshotRow;
import coop.yakusoku.web.risk.AssetWish;
import coop.yakusoku.web.risk.RiskWish;
import coop.yakusoku.web.risk.yearly.YearWords;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/reports.xhtml}: what of the register can be printed, and for which part of it. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssetQueries assets;

    @Inject
    private ReportService reports;

    @Inject
    private SnapshotQueries snapshots;

    @Inject
    private YearWords words;

    @Inject
    private Screen screen;

    private AssetFilter filter;
    private RiskWish risks;
    private Places places;
    private long assetCount;
    private long planCount;
    private List<SnapshotRow> years;

    public void load() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        filter = AssetWish.read(request.getRequestParameterMap()::get);
        risks = RiskWish.read(request.getRequestParameterMap()::get);
        places = assets.places(filter.organization());
        assetCount = assets.count(filter);
        planCount = reports.planned(risks.filter());
        years = years(filter.organization());
    }

    /** Those of the organisation chosen, or of the only one whose years the reader sees. */
    private List<SnapshotRow> years(OrganizationId chosen) {
        List<OrganizationName> whole = snapshots.organizations();
        return whole.stream()
                .filter(it -> it.id().equals(chosen) || chosen == null && whole.size() == 1)
                .findFirst()
                .map(it -> snapshots.years(it.id()))
                .orElse(List.of());
    }

    /** Prints the register: at once, or in the background when one would wait for it. */
    public String printRegister() throws IOException {
        if (!reports.longRegister(filter)) {
            return send("/risk/register.pdf?" + getQuery());
        }
        try {
            reports.registerInBackground(filter);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return toJobs();
    }

    /** The same for the treatment plan. */
    public String printPlan() throws IOException {
        RiskFilter wished = risks.filter();
        if (!reports.longTreatmentPlan(wished)) {
            return send(risks.address("/risk/treatment-plan.pdf"));
        }
        try {
            reports.treatmentPlanInBackground(wished);
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        return toJobs();
    }

    private static String send(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + address);
        faces.responseComplete();
        return null;
    }

    private String toJobs() {
        screen.tell("riskText", "reports.started");
        screen.keepMessagesOverRedirect();
        return "/jobs.xhtml?faces-redirect=true";
    }

    /** Whether more than organisation and department narrows what is printed. */
    public boolean isNarrowed() {
        return !filter.equals(new AssetFilter(
                        null, filter.organization(), filter.department(), null, null, null, null, false, null, false))
                || !risks.filter().equals(RiskFilter.within(filter.organization(), filter.department()));
    }

    public AssetFilter getFilter() {
        return filter;
    }

    /** The filter as the query of an address. */
    public String getQuery() {
        return AssetWish.write(filter);
    }

    /** The address of the treatment plan as a workbook. */
    public String getPlanWorkbook() {
        return risks.address("/risk/treatment-plan.xlsx");
    }

    public Places getPlaces() {
        return places;
    }

    public long getAssetCount() {
        return assetCount;
    }

    public long getPlanCount() {
        return planCount;
    }

    public List<SnapshotRow> getYears() {
        return years;
    }

    public String label(SnapshotRow year) {
        return words.snapshot(year);
    }
}
