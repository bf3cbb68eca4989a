package coop.yakusoku.web.workflow;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Act;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalState;
import coop.yakusoku.ejb.workflow.ActOnApproval;
import coop.yakusoku.ejb.workflow.ApprovalDetail;
import coop.yakusoku.ejb.workflow.ApprovalDetail.StationLine;
import coop.yakusoku.ejb.workflow.ApprovalQueries;
import coop.yakusoku.ejb.workflow.ApprovalService;
import coop.yakusoku.ejb.workflow.ListedState;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code workflow/approval.xhtml}: one application, and what one may do with it. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A deed of the service. */
    @FunctionalInterface
    private interface Deed {
        void on(ActOnApproval command);
    }

    @Inject
    private ApprovalQueries queries;

    @Inject
    private ApprovalService service;

    @Inject
    private ApprovalWordsPage words;

    @Inject
    private Screen screen;

    private String id;
    private String tab;
    private RecordFrame frame;
    private ApprovalDetail approval;
    private String comment;
    private int backTo = Act.DRAFTER;

    public void load() {
        approval = queries.detail(screen.id(id, ApprovalId::of));
        frame = RecordFrame.of(approval.head(), colour())
                .tab("application", "approval.application")
                .withEvidence()
                .withLinks()
                .withHistory()
                .open(tab);
    }

    private String colour() {
        return approval.row().state() == ApprovalState.DROPPED
                ? words.stateColour(ApprovalState.DROPPED)
                : words.colour(approval.standing());
    }

    public String approve() {
        return act(service::approve, "approval.approved");
    }

    public String sendBack() {
        return act(command -> service.sendBack(command, backTo), "approval.sentBack");
    }

    public String reject() {
        return act(service::reject, "approval.rejected");
    }

    public String hold() {
        return act(service::hold, "approval.held");
    }

    public String resume() {
        return act(service::resume, "approval.resumed");
    }

    public String readAfterwards() {
        return act(service::readAfterwards, "approval.readDone");
    }

    public String withdraw() {
        return act(service::withdraw, "approval.withdrawn");
    }

    public String resubmit() {
        return act(service::resubmit, "approval.resubmitted");
    }

    public String drop() {
        return act(service::drop, "approval.dropped");
    }

    private String act(Deed deed, String done) {
        try {
            deed.on(new ActOnApproval(approval.row().id(), approval.version(), comment));
        } catch (RuleViolation no) {
            screen.refuseAt(no.code().equals("workflow.reason-missing") ? "act:comment" : null, no);
            return null;
        }
        screen.tell("workflowText", done, approval.row().title());
        screen.keepMessagesOverRedirect();
        return "/workflow/approval.xhtml?faces-redirect=true&includeViewParams=true";
    }

    /** Where it may be sent back to besides its drafter: the first stations of the steps it has passed. */
    public List<StationLine> getFormerStations() {
        int here = approval.stations().stream()
                .filter(StationLine::current)
                .mapToInt(StationLine::place)
                .min()
                .orElse(0);
        List<StationLine> stations = approval.stations();
        while (here > 0 && stations.get(here).beside()) {
            here--;
        }
        return stations.subList(0, here).stream().filter(it -> !it.beside()).toList();
    }

    /** The station at which the reader acts; null when there is none. */
    public StationLine getCurrent() {
        return approval.may().act() ? approval.stations().get(approval.may().station()) : null;
    }

    /** That somebody keeps it, as a badge says it. */
    public ListedState getHeld() {
        return ListedState.HELD;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public int getDrafterPlace() {
        return Act.DRAFTER;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ApprovalDetail getApproval() {
        return approval;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public int getBackTo() {
        return backTo;
    }

    public void setBackTo(int backTo) {
        this.backTo = backTo;
    }
}
