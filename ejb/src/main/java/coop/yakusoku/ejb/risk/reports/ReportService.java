package coop.yakusoku.ejb.risk.reports;

import static coop.yakusoku.ejb.risk.reports.ReportWords.text;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.yearly.SnapshotId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.Stationery;
import coop.yakusoku.ejb.risk.AnalysisHead;
import coop.yakusoku.ejb.risk.AnalysisQueries;
import coop.yakusoku.ejb.risk.AssetDetail;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.RegisterReading;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.yearly.ComparisonQueries;
import coop.yakusoku.ejb.risk.yearly.YearComparison;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.RecordApprovals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Issues the reports of the register, each with a 文書番号 of its own, as far as the caller sees. What it answers is printed as
 * PDF or as a workbook, from the same rows.
 */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class ReportService {

    /** So many rows are printed while one waits. */
    static final int MOST_AT_ONCE = 300;

    private final AssetQueries assets;
    private final RegisterReading reading;
    private final OrganizationQueries organizations;
    private final AnalysisQueries analyses;
    private final ApprovalQueries approvals;
    private final ComparisonQueries years;
    private final Stationery stationery;
    private final Jobs jobs;
    private final Clock clock;

    protected ReportService() {
        this(null, null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public ReportService(
            AssetQueries assets,
            RegisterReading reading,
            OrganizationQueries organizations,
            AnalysisQueries analyses,
            ApprovalQueries approvals,
            ComparisonQueries years,
            Stationery stationery,
            Jobs jobs,
            Clock clock) {
        this.assets = assets;
        this.reading = reading;
        this.organizations = organizations;
        this.analyses = analyses;
        this.approvals = approvals;
        this.years = years;
        this.stationery = stationery;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * 情報資産個票 of one asset.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public XhtmlDocument asset(AssetId id) {
        AssetDetail asset = assets.detail(id);
        RiskFilter its = new RiskFilter(
                null, null, id, null, null, null, null, null, null, null, null, null, null, null);
        Form form = stationery.form(
                "risk.asset",
                asset.details().organization(),
                text("asset.title"),
                asset.number() + "　" + asset.details().name(),
                Paper.PORTRAIT);
        return AssetReport.of(form, asset, reading.risks(its), new ApprovalPart(approvals(id), clock));
    }

    /** What is said of the current analysis; null without one. */
    private RecordApprovals approvals(AssetId id) {
        AnalysisHead current = analyses.ofAsset(id, null).analysis();
        return current == null
                ? null
                : approvals.ofRecord(new RecordRef("risk.analysis", current.id().value()));
    }

    /** 情報資産管理台帳: what a filter finds. An empty register is a report too. */
    public XhtmlDocument register(AssetFilter filter) {
        boolean narrowed = !filter.equals(within(filter.organization(), filter.department()));
        Form form = stationery.form(
                "risk.register",
                filter.organization(),
                text("register.title"),
                scope(filter.organization(), filter.department(), narrowed),
                Paper.LANDSCAPE);
        return RegisterReport.of(form, reading.assets(filter));
    }

    private static AssetFilter within(OrganizationId organization, DepartmentId department) {
        return new AssetFilter(null, organization, department, null, null, null, null, false, null, false);
    }

    /** リスク対応計画書: of the risks a filter finds those that are treated, or must be. */
    public XhtmlDocument treatmentPlan(RiskFilter filter) {
        boolean narrowed = !filter.equals(RiskFilter.within(filter.organization(), filter.department()));
        Form form = stationery.form(
                "risk.treatment-plan",
                filter.organization(),
                text("plan.title"),
                scope(filter.organization(), filter.department(), narrowed),
                Paper.LANDSCAPE);
        return TreatmentPlanReport.of(form, reading.planned(filter));
    }

    /**
     * 前年比較表: two frozen years, or one and the register of today.
     *
     * @param later null for today
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public XhtmlDocument comparison(SnapshotId earlier, SnapshotId later) {
        YearComparison compared = years.compare(earlier, later);
        Form form = stationery.form(
                "risk.comparison",
                compared.after().organization(),
                text("comparison.title"),
                compared.after().organizationName() + "　" + ComparisonReport.year(compared.before(), clock)
                        + text("comparison.to") + ComparisonReport.year(compared.after(), clock),
                Paper.LANDSCAPE);
        return ComparisonReport.of(form, compared, clock);
    }

    /** How many rows the plan of a filter has. */
    public long planned(RiskFilter filter) {
        return reading.countPlanned(filter);
    }

    /** Whether the register of a filter is so long that nobody should wait for its print. */
    public boolean longRegister(AssetFilter filter) {
        return assets.count(filter) > MOST_AT_ONCE;
    }

    /** Whether the plan of a filter is. */
    public boolean longTreatmentPlan(RiskFilter filter) {
        return planned(filter) > MOST_AT_ONCE;
    }

    /**
     * Prints the register in the background, whatever its size.
     *
     * @throws RuleViolation {@code shared.jobs-too-many}
     */
    public JobId registerInBackground(AssetFilter filter) {
        return jobs.start("risk.print", Filters.write(filter), "job.register");
    }

    /**
     * Prints the plan in the background, whatever its size.
     *
     * @throws RuleViolation {@code shared.jobs-too-many}
     */
    public JobId treatmentPlanInBackground(RiskFilter filter) {
        return jobs.start("risk.print", Filters.write(filter), "job.treatment-plan");
    }

    /** What a filter covers, in words. */
    private String scope(OrganizationId organization, DepartmentId department, boolean narrowed) {
        StringBuilder words = new StringBuilder();
        if (organization == null && department == null) {
            words.append(text("scope.all"));
        }
        if (organization != null) {
            words.append(organizations.organization(organization).name());
        }
        if (department != null) {
            words.append(words.isEmpty() ? "" : "　").append(organizations.department(department).name());
        }
        return narrowed ? words + "（" + text("scope.filtered") + "）" : words.toString();
    }
}
