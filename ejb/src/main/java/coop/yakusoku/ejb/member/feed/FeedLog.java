package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Actor;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedCounts;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Leaves the line of an applied feed in the log of uses, in the same transaction. */
@ApplicationScoped
class FeedLog {

    private final AccessLog log;
    private final Caller caller;

    protected FeedLog() {
        this(null, null); // for the container's proxy
    }

    @Inject
    FeedLog(AccessLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    void applied(Feed feed, FeedCounts counts) {
        String role = Arrays.stream(FeedService.feeders())
                .filter(caller::has)
                .findFirst()
                .orElseThrow();
        String detail = "%s new %d changed %d left %d absent %d"
                .formatted(feed.kind(), counts.added(), counts.changed(), counts.left(), counts.absent());
        log.write(AccessLine.counted(
                Deed.FEED,
                Actor.person(caller.staff(), role, caller.organization().map(it -> it.value()).orElse(null), null),
                null,
                (int) feed.rows(),
                detail));
    }
}
