package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.review.FindingRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewQueries;
import coop.yakusoku.ejb.accesslog.review.ReviewRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewService;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code accesslog/review.xhtml}: what was found, the conclusion, the signature. */
@Named("logReviewPage")
@ViewScoped
public class ReviewPage implements Serializable {

    @Inject private LogReviewQueries queries;
    @Inject private LogReviewService service;
    @Inject private Caller caller;
    @Inject private Screen screen;

    private String id;
    private ReviewRow review;
    private List<FindingRow> findings;
    private String conclusion = "";
    private String reason = "";

    public void load() {
        LogReviewId wanted = screen.id(id, LogReviewId::of);
        review = queries.review(wanted);
        findings = queries.findings(wanted);
        conclusion = review.conclusion();
    }

    public String conclude() {
        return act("form:conclusion", () -> service.conclude(review.id(), review.version(), clean(conclusion)),
                "review.concluded");
    }

    public String sign() {
        return act(null, () -> service.sign(review.id(), review.version()), "review.signed");
    }

    public String sendBack() {
        return act("signing:reason", () -> service.sendBack(review.id(), review.version(), clean(reason)),
                "review.sentBack");
    }

    private String act(String field, Runnable deed, String done) {
        try {
            deed.run();
        } catch (RuleViolation no) {
            screen.refuseAt(field, no);
            return null;
        }
        screen.tell("accesslogText", done);
        screen.keepMessagesOverRedirect();
        return "/accesslog/review.xhtml?faces-redirect=true&id=" + review.id();
    }

    private static String clean(String text) {
        return text == null ? "" : text;
    }

    /** Whether the reader judges and concludes here. */
    public boolean isMine() {
        return review.mine() && review.concludedAt() == null;
    }

    /** Whether the reader may sign or send back. */
    public boolean isToSign() {
        return review.stage() == ReviewRow.Stage.CONCLUDED
                && !review.mine()
                && caller.has(Roles.CPO, Roles.PRIVACY_MANAGER);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ReviewRow getReview() {
        return review;
    }

    public List<FindingRow> getFindings() {
        return findings;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
