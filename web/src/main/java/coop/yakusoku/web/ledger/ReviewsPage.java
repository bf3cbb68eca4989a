package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.BeginReview;
import coop.yakusoku.ejb.ledger.CampaignRow;
import coop.yakusoku.ejb.ledger.DepartmentLoad;
import coop.yakusoku.ejb.ledger.ReviewQueries;
import coop.yakusoku.ejb.ledger.ReviewService;
import coop.yakusoku.ejb.organization.OrganizationName;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Backs {@code ledger/reviews.xhtml}: the yearly reviews, and the beginning of one. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    /** Departments get this long to answer, unless somebody says otherwise. */
    private static final int DAYS = 30;

    @Inject private ReviewQueries queries;
    @Inject private ReviewService service;
    @Inject private BeginAids aids;
    @Inject private Screen screen;

    private String org;
    private List<CampaignRow> campaigns;
    private List<OrganizationName> organizations;
    private List<DepartmentLoad> departments = List.of();
    private List<String> chosen = new ArrayList<>();
    private FiscalYear year;
    private LocalDate dueOn;
    private String message;

    public void load() {
        campaigns = queries.campaigns();
        organizations = aids.mine();
        year = FiscalYear.of(aids.today());
        if (org != null && !org.isBlank()) {
            OrganizationId organization = screen.id(org, OrganizationId::of);
            departments = queries.loads(organization, year.year());
            departments.stream()
                    .filter(it -> it.rows() > 0 && !it.asked())
                    .forEach(it -> chosen.add(it.id().toString()));
            dueOn = aids.today().plusDays(DAYS);
        }
    }

    public String begin() {
        CampaignId begun;
        try {
            begun = service.begin(new BeginReview(
                    OrganizationId.of(org),
                    year.year(),
                    dueOn,
                    EntryForm.clean(message),
                    chosen.stream().map(DepartmentId::of).collect(Collectors.toSet())));
        } catch (RuleViolation no) {
            screen.refuseAt("ledger.campaign-due-past".equals(no.code()) ? "begin:dueOn" : null, no);
            return null;
        }
        screen.tell("ledgerText", "reviews.begun", chosen.size());
        screen.keepMessagesOverRedirect();
        return "/ledger/review.xhtml?faces-redirect=true&id=" + begun;
    }

    /** Whether the form to begin a review of an organisation is shown. */
    public boolean isBeginning() {
        return !departments.isEmpty() && !organizations.isEmpty();
    }

    /** Whether the day by which everything is to be answered is over. */
    public boolean late(CampaignRow campaign) {
        return !campaign.done() && campaign.dueOn().isBefore(aids.today());
    }

    /** 2026年度(令和8年度). */
    public String label(int fiscalYear) {
        return new FiscalYear(fiscalYear).label();
    }

    public String getOrg() {
        return org;
    }

    public void setOrg(String org) {
        this.org = org;
    }

    public List<CampaignRow> getCampaigns() {
        return campaigns;
    }

    public List<OrganizationName> getOrganizations() {
        return organizations;
    }

    public List<DepartmentLoad> getDepartments() {
        return departments;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public FiscalYear getYear() {
        return year;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
