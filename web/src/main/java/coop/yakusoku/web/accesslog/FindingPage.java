package coop.yakusoku.web.accesslog;

import coop.yakusoku.domain.accesslog.review.Judgement;
import coop.yakusoku.domain.accesslog.review.LogFindingId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.review.FindingRow;
import coop.yakusoku.ejb.accesslog.review.JudgeFinding;
import coop.yakusoku.ejb.accesslog.review.LogReviewQueries;
import coop.yakusoku.ejb.accesslog.review.ReviewRow;
import coop.yakusoku.ejb.accesslog.review.LogReviewService;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs {@code accesslog/finding.xhtml}. The lines are not here but in {@link FindingLinesPage}: they stay in no session. */
@Named("logFindingPage")
@ViewScoped
public class FindingPage implements Serializable {

    @Inject private LogReviewQueries queries;
    @Inject private LogReviewService service;
    @Inject private Screen screen;

    private String id;
    private FindingRow finding;
    private ReviewRow review;
    private Judgement judgement;
    private String note;

    public void load() {
        LogFindingId wanted = screen.id(id, LogFindingId::of);
        finding = queries.finding(wanted);
        review = queries.review(finding.review());
        judgement = finding.result();
        note = finding.note();
    }

    public String judge() {
        try {
            service.judge(new JudgeFinding(finding.id(), finding.version(), judgement, note == null ? "" : note));
        } catch (RuleViolation no) {
            screen.refuseAt("accesslog.note-missing".equals(no.code()) ? "judge:note" : null, no);
            return null;
        }
        screen.tell("accesslogText", "finding.done");
        screen.keepMessagesOverRedirect();
        return "/accesslog/review.xhtml?faces-redirect=true&id=" + finding.review();
    }

    public boolean isMayJudge() {
        return review.mine() && review.concludedAt() == null;
    }

    public Judgement[] getJudgements() {
        return Judgement.values();
    }

    public FindingRow getFinding() {
        return finding;
    }

    public ReviewRow getReview() {
        return review;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public void setJudgement(Judgement judgement) {
        this.judgement = judgement;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
