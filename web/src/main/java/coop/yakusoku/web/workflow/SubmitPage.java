package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalId;
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

/** Backs {@code workflow/submit.xhtml}: submits one record, and shows before who will act. */
@Named
@ViewScoped
public class SubmitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApprovalQueries queries;

    @Inject
    private ApprovalService service;

    @Inject
    private Screen screen;

    private String record;
    private SubmissionPreview preview;
    private String title;
    private String comment;

    public void load() {
        RecordRef ref = screen.id(record, RecordRef::of);
        try {
            preview = queries.preview(List.of(ref));
            title = preview.titles().get(0);
        } catch (RuleViolation no) {
            if (no.code().equals("workflow.not-yours-to-submit")) {
                throw new RuleViolation(Screen.UNKNOWN_RECORD);
            }
            screen.refuse(no);
        }
    }

    public String submit() {
        ApprovalId submitted;
        try {
            submitted = service.submit(new SubmitRecords(List.of(screen.id(record, RecordRef::of)), title, comment));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("workflowText", "submit.done", title);
        screen.keepMessagesOverRedirect();
        return "/workflow/approval.xhtml?faces-redirect=true&id=" + submitted;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
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
