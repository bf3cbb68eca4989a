package coop.yakusoku.web.home;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.JobId;
import coop.yakusoku.domain.shared.jobs.JobState;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.jobs.JobQueries;
import coop.yakusoku.ejb.shared.jobs.JobRow;
import coop.yakusoku.ejb.shared.jobs.JobService;
import coop.yakusoku.ejb.shared.jobs.JobWords;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Texts;
import coop.yakusoku.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code jobs.xhtml}: work in the background, one's own, and for who looks after the system everybody's. */
@Named
@ViewScoped
public class JobsPage implements Serializable {

    private static final String HERE = "/jobs.xhtml?faces-redirect=true";

    @Inject
    private JobQueries queries;

    @Inject
    private JobService service;

    @Inject
    private Screen screen;

    @Inject
    private Caller caller;

    private String id;
    private List<JobRow> mine;
    private List<JobRow> others;

    /** Shows what there is, and takes note of what has ended. */
    public void load() {
        mine = queries.mine();
        others = isKeeper() ? queries.others() : List.of();
        List<JobId> over = mine.stream()
                .filter(job -> job.state().isOver())
                .map(JobRow::id)
                .toList();
        service.see(over);
    }

    public String cancel(JobRow job) {
        service.cancel(job.id());
        screen.tell("homeText", "jobs.cancelled", title(job));
        screen.keepMessagesOverRedirect();
        return HERE;
    }

    public String repeat(JobRow job) {
        try {
            service.repeat(job.id());
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("homeText", "jobs.repeated", title(job));
        screen.keepMessagesOverRedirect();
        return HERE;
    }

    /** Whether nothing is on its way, so that nobody need ask again. */
    public boolean isIdle() {
        return mine.stream().allMatch(job -> job.state().isOver())
                && others.stream().allMatch(job -> job.state().isOver());
    }

    public boolean isKeeper() {
        return caller.has(Roles.SYSTEM_ADMIN);
    }

    public String title(JobRow job) {
        return JobWords.title(job, Texts.locale());
    }

    /** What it is doing or why it failed; empty text when there is nothing to say. */
    public String about(JobRow job) {
        if (job.failureCode() != null) {
            return Words.sentence(new RuleViolation(
                    job.failureCode(), job.failureDetails().toArray()));
        }
        return job.messageKey() == null
                ? ""
                : JobWords.text(job.context(), job.messageKey(), job.messageDetails(), Texts.locale());
    }

    /** How far it is, in numbers; empty text before it has begun. */
    public String count(JobRow job) {
        if (job.total() != null) {
            return screen.text("homeText", "jobs.count", job.done(), job.total());
        }
        return job.done() == 0 ? "" : screen.text("homeText", "jobs.countOpen", job.done());
    }

    public String kind(JobState state) {
        return switch (state) {
            case QUEUED -> "plain";
            case RUNNING -> "info";
            case DONE -> "good";
            case FAILED, INTERRUPTED -> "bad";
            case CANCELLED -> "draft";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<JobRow> getMine() {
        return mine;
    }

    public List<JobRow> getOthers() {
        return others;
    }
}
