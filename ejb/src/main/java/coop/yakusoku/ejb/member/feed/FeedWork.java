package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedCounts;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.jobs.JobRun;
import coop.yakusoku.ejb.shared.jobs.JobWork;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Compares a received feed with the register, or writes it there: in one transaction, which also says that it is done. What
 * ends it early, a rule, a person, a killed server, leaves the register as it was.
 */
@ApplicationScoped
public class FeedWork implements JobWork {

    static final String FEED = "feed";
    static final String DRY_RUN = "dryRun";

    private final FeedRegister register;
    private final FeedDesk desk;
    private final FeedLog log;
    private final Caller caller;
    private final Clock clock;

    protected FeedWork() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    FeedWork(FeedRegister register, FeedDesk desk, FeedLog log, Caller caller, Clock clock) {
        this.register = register;
        this.desk = desk;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "member.feed";
    }

    @Override
    public void run(JobRun run) {
        if (!caller.has(FeedService.feeders())) {
            throw new EJBAccessException("nobody who may feed");
        }
        FeedId id = FeedId.of(run.parameters().getProperty(FEED));
        boolean dryRun = Boolean.parseBoolean(run.parameters().getProperty(DRY_RUN));
        run.message("feed.checking");
        try {
            run.together(() -> {
                if (dryRun) {
                    check(id, run);
                } else {
                    apply(id, run);
                }
            });
        } catch (FeedRefused refused) {
            desk.refuse(id, refused);
            throw new RuleViolation("member.feed-refused", refused.count());
        }
    }

    private void check(FeedId id, JobRun run) {
        Feed feed = taken(id);
        run.progress(0, feed.rows());
        refuseProblems(feed);
        feed.checked(register.counts(feed));
        run.progress(feed.rows(), feed.rows());
    }

    private void apply(FeedId id, JobRun run) {
        Feed feed = taken(id);
        run.progress(0, feed.rows());
        refuseProblems(feed);
        run.message("feed.applying");
        FeedCounts counts = register.apply(feed, done -> run.progress(done, feed.rows()));
        feed.applied(counts, clock.instant());
        log.applied(feed, counts);
    }

    private Feed taken(FeedId id) {
        Feed feed = register.findAlone(id);
        register.take(feed);
        return feed;
    }

    private void refuseProblems(Feed feed) {
        register.problems(feed).ifPresent(refused -> {
            throw refused;
        });
    }
}
