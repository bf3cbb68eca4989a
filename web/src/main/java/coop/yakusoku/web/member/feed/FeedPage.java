package coop.yakusoku.web.member.feed;

import coop.yakusoku.domain.member.feed.FeedColumn;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.feed.FeedQueries;
import coop.yakusoku.ejb.member.feed.FeedRow;
import coop.yakusoku.ejb.member.feed.FeedService;
import coop.yakusoku.web.shared.Screen;
import coop.yakusoku.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Backs {@code member/feed.xhtml}: how far a feed is, what it would do or did, what is wrong with it. */
@Named
@ViewScoped
public class FeedPage implements Serializable {

    @Inject private FeedService service;
    @Inject private FeedQueries queries;
    @Inject private Screen screen;

    private String id;
    private FeedRow feed;
    private List<FeedProblem> problems = List.of();

    public void load() {
        feed = queries.feed(screen.id(id, FeedId::of));
        problems = feed.errorRows() == 0 ? List.of() : queries.problems(feed.id());
    }

    public String apply() {
        try {
            service.apply(feed.id());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        return here();
    }

    public String discard() {
        service.discard(feed.id());
        return here();
    }

    private String here() {
        return "/member/feed.xhtml?faces-redirect=true&id=" + feed.id();
    }

    /** What the column is called; the code of a place ({@code #3}) stays. */
    public String column(FeedProblem problem) {
        return Arrays.stream(FeedColumn.values())
                .filter(it -> it.code().equals(problem.column()))
                .findFirst()
                .map(it -> screen.text("memberText", "FeedColumn." + it.name()))
                .orElse(problem.column());
    }

    /** How many rows are done, of how many. */
    public String progress() {
        return screen.text("memberText", "feed.done", feed.done(), feed.rows());
    }

    /** Why the work ended in vain; empty text unless it did. */
    public String failure() {
        return feed.failureCode() == null ? "" : Words.sentence(new RuleViolation(feed.failureCode(), feed.errorRows()));
    }

    /** Whether nothing is on its way, so that nobody need ask again. */
    public boolean isIdle() {
        return !feed.underWay();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FeedRow getFeed() {
        return feed;
    }

    public List<FeedProblem> getProblems() {
        return problems;
    }
}
