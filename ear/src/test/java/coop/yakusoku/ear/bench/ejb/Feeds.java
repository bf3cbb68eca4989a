package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.ejb.member.feed.FeedQueries;
import coop.yakusoku.ejb.member.feed.FeedRow;
import coop.yakusoku.ejb.member.feed.FeedService;
import coop.yakusoku.ejb.member.feed.SendFeed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Feeds a file by the service, as a person would: send it, wait for the background work, look at the numbers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Feeds {

    private static final Duration SELDOM = Duration.ofSeconds(2);

    @Inject
    private AsManager manager;

    @Inject
    private FeedService service;

    @Inject
    private FeedQueries queries;

    /**
     * Sends a file.
     *
     * @param dryRun only compares, else writes too
     * @return nanoseconds of receiving and of the work; rows new, changed, same
     */
    public List<Long> send(Path file, String fileId, boolean dryRun) throws Exception {
        long begin = System.nanoTime();
        FeedId id = manager.call(() -> {
            try (InputStream content = Files.newInputStream(file)) {
                SendFeed feed = new SendFeed(
                        FeedKind.MEMBERS, new FeedFileId(fileId), FeedScope.CHANGES, null, dryRun, false);
                return service.send(feed, content);
            }
        });
        long received = System.nanoTime();
        FeedRow row = await(id, dryRun ? FeedState.CHECKED : FeedState.APPLIED);
        return numbers(received - begin, System.nanoTime() - received, row);
    }

    /** Writes what was compared; the same numbers, nothing was received. */
    public List<Long> apply(String fileId) throws Exception {
        long begin = System.nanoTime();
        FeedId id = manager.call(() -> {
            FeedRow row = queries.named(FeedKind.MEMBERS, new FeedFileId(fileId));
            service.apply(row.id());
            return row.id();
        });
        FeedRow row = await(id, FeedState.APPLIED);
        return numbers(0, System.nanoTime() - begin, row);
    }

    /** Receives, compares and writes a file: bytes of heap more than before. */
    public List<Long> heap(Path file, String fileId) throws Exception {
        return List.of(HeapWatch.during(() -> send(file, fileId, false), SELDOM));
    }

    private static List<Long> numbers(long receiving, long working, FeedRow row) {
        return List.of(receiving, working, row.counts().added(), row.counts().changed(), row.counts().same());
    }

    private FeedRow await(FeedId id, FeedState wanted) throws Exception {
        FeedRow row = manager.call(() -> queries.feed(id));
        while (row.state() != wanted) {
            if (row.state().isOver() || row.job() != null && row.job().isVain()) {
                throw new IllegalStateException("the feed is " + row.state() + ", its work " + row.job());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            row = manager.call(() -> queries.feed(id));
        }
        return row;
    }
}
