package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Starts and ends the work on a feed, each in a transaction of its own. */
@ApplicationScoped
class FeedDesk {

    private final FeedRegister feeds;
    private final Jobs jobs;
    private final EntityManager entities;
    private final Clock clock;

    protected FeedDesk() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    FeedDesk(FeedRegister feeds, Jobs jobs, EntityManager entities, Clock clock) {
        this.feeds = feeds;
        this.jobs = jobs;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code member.feed-over}, {@code member.feed-busy} while it is worked on */
    @Transactional
    void start(FeedId id, boolean dryRun) {
        Feed feed = feeds.findAlone(id);
        if (job(feed).filter(it -> !it.state().isOver()).isPresent()) {
            throw new RuleViolation("member.feed-busy");
        }
        Properties parameters = new Properties();
        parameters.setProperty(FeedWork.FEED, id.toString());
        parameters.setProperty(FeedWork.DRY_RUN, String.valueOf(dryRun));
        String title = dryRun ? "feed.checkTitle" : "feed.applyTitle";
        feed.begin(jobs.start("member.feed", parameters, title, List.of(feed.fileId())), dryRun);
    }

    /** Gives it up: at once, or as soon as the work on it looks up. */
    @Transactional
    void discard(FeedId id) {
        Feed feed = feeds.findAlone(id);
        Optional<Job> job = job(feed).filter(it -> !it.state().isOver());
        if (job.isPresent()) {
            job.get().cancel(clock.instant());
        } else {
            boolean held = !feed.state().isOver();
            feed.discard(clock.instant());
            if (held) {
                feeds.forget();
            }
        }
    }

    /** Keeps what was wrong. */
    @Transactional
    void refuse(FeedId id, FeedRefused refused) {
        feeds.keep(feeds.findAlone(id), refused);
        feeds.forget();
    }

    private Optional<Job> job(Feed feed) {
        return feed.job().map(it -> entities.find(Job.class, it.value()));
    }
}
