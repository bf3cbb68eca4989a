package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.FeedProblem;
import java.util.List;

/** The rows cannot be taken. Nothing of them is written; what is wrong is kept by who catches this. */
class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FeedProblem> problems;
    private final long count;

    /** @param count how many rows are wrong in all */
    FeedRefused(List<FeedProblem> problems, long count) {
        super("feed refused", null, false, false);
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    List<FeedProblem> problems() {
        return problems;
    }

    long count() {
        return count;
    }
}
