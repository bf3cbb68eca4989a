package coop.yakusoku.web.risk.approval;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.risk.approval.AnalysisApprovalQueries;
import coop.yakusoku.ejb.risk.approval.AnalysisLine;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.ApprovalService;
import coop.yakusoku.ejb.workflow.SubmissionPreview;
import coop.yakusoku.ejb.workflow.SubmitRecords;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code risk/submit-analyses.xhtml}: submits the analyses of a whole department in one go. */
@Named
@ViewScoped
public class SubmitAnalysesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnalysisApprovalQueries analyses;

    @Inject
    private ApprovalQueries approvals;

    @Inject
    private ApprovalService service;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private Caller caller;

    @Inject
    private Screen screen;

    private String department;
    private List<DepartmentRow> departments;
    private DepartmentRow chosen;
    private List<AnalysisLine> lines = List.of();
    private SubmissionPreview preview;
    private String title;
    private String comment;

    public void load() {
        departments = organizations.departments().stream().filter(this::mine).toList();
        if (department == null || department.isBlank()) {
            return;
        }
        DepartmentId asked = screen.id(department, DepartmentId::of);
        chosen = departments.stream()
                .filter(it -> it.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(Screen.UNKNOWN_RECORD));
        lines = analyses.ofDepartment(asked);
        title = screen.text("riskText", "submitAnalyses.of", chosen.name());
        List<RecordRef> ready = ready();
        if (!ready.isEmpty()) {
            preview(ready);
        }
    }

    private void preview(List<RecordRef> ready) {
        try {
            preview = approvals.preview(ready);
        } catch (RuleViolation no) {
            screen.refuse(no);
        }
    }

    public String submit() {
        ApprovalId submitted;
        try {
            submitted = service.submit(new SubmitRecords(ready(), title, comment));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("riskText", "submitAnalyses.done", ready().size());
        screen.keepMessagesOverRedirect();
        return "/workflow/approval.xhtml?faces-redirect=true&id=" + submitted;
    }

    private List<RecordRef> ready() {
        return lines.stream()
                .filter(AnalysisLine::submittable)
                .map(AnalysisLine::analysis)
                .toList();
    }

    private boolean mine(DepartmentRow row) {
        return caller.scope(Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER).covers(row.organization(), row.id());
    }

    /** How many will be submitted, and how many assets there are. */
    public List<Integer> getCounts() {
        return List.of(ready().size(), lines.size());
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public DepartmentRow getChosen() {
        return chosen;
    }

    public List<AnalysisLine> getLines() {
        return lines;
    }

    public SubmissionPreview getPreview() {
        return preview;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
