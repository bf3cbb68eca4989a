package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.CampaignId;
import coop.yakusoku.domain.ledger.ReviewResult;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.ledger.CampaignRow;
import coop.yakusoku.ejb.ledger.DepartmentProgress;
import coop.yakusoku.ejb.ledger.LedgerService;
import coop.yakusoku.ejb.ledger.ReviewEntry;
import coop.yakusoku.ejb.ledger.ReviewQueries;
import coop.yakusoku.ejb.ledger.ReviewRow;
import coop.yakusoku.ejb.ledger.ReviewService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Backs {@code ledger/review.xhtml}: how far a yearly review is, and the rows of one department to be confirmed. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    @Inject private ReviewQueries queries;
    @Inject private ReviewService service;
    @Inject private LedgerService ledger;
    @Inject private BeginAids aids;
    @Inject private Screen screen;

    private String id;
    private String department;
    private CampaignRow campaign;
    private List<DepartmentProgress> departments;
    private DepartmentProgress chosen;
    private List<ReviewRow> rows = List.of();
    private boolean mayChase;

    public void load() {
        CampaignId asked = screen.id(id, CampaignId::of);
        campaign = queries.campaign(asked);
        departments = queries.progress(asked);
        mayChase = aids.mine().stream().anyMatch(it -> it.id().equals(campaign.organization()));
        chosen = departments.stream()
                .filter(it -> department == null ? it.mine() && !mayChase : it.id().toString().equals(department))
                .findFirst()
                .orElse(null);
        rows = chosen == null ? List.of() : queries.rows(chosen.id());
    }

    public void unchanged(ReviewRow row) {
        answer(row, ReviewResult.UNCHANGED);
    }

    public void abolish(ReviewRow row) {
        answer(row, ReviewResult.ABOLISHED);
    }

    private void answer(ReviewRow row, ReviewResult result) {
        try {
            ledger.review(new ReviewEntry(row.entry(), row.version(), result));
        } catch (RuleViolation no) {
            load();
            screen.refuse(no);
            return;
        }
        load();
        screen.tell("ledgerText", "review.answered", row.name(), result);
    }

    public void chase(DepartmentProgress asked) {
        try {
            service.chase(asked.id());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return;
        }
        load();
        screen.tell("ledgerText", "review.chased", asked.departmentName());
    }

    /** Whether the day by which everything is to be answered is over. */
    public boolean isLate() {
        return !campaign.done() && campaign.dueOn().isBefore(aids.today());
    }

    /** 2026年度(令和8年度). */
    public String getYear() {
        return new FiscalYear(campaign.fiscalYear()).label();
    }

    /** How many rows are answered, of how many. */
    public List<Object> getCounts() {
        return List.of(campaign.answered(), campaign.rows(), campaign.percent());
    }

    /** When a department was asked again, and how often. */
    public List<Object> chases(DepartmentProgress asked) {
        return Arrays.asList(asked.chases(), asked.chasedAt());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public CampaignRow getCampaign() {
        return campaign;
    }

    public List<DepartmentProgress> getDepartments() {
        return departments;
    }

    public DepartmentProgress getChosen() {
        return chosen;
    }

    public List<ReviewRow> getRows() {
        return rows;
    }

    public boolean isMayChase() {
        return mayChase;
    }
}
