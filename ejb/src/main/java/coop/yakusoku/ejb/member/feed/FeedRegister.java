package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedCounts;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.domain.member.feed.FeedReason;
import coop.yakusoku.domain.member.feed.FeedScope;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Compares the staged rows with the register and writes them there, through functions of the database's owner. */
@ApplicationScoped
class FeedRegister {

    /** Rows written by one statement: a second's work, after which the person may cancel. */
    static final int AT_ONCE = 20_000;

    /** A whole file that lacks more than this share of the members is taken for half a file. */
    private static final int MOST_ABSENT_PERCENT = 5;

    /** In a small co-op a few are no sign of anything. */
    private static final int FEW_ABSENT = 20;

    private final EntityManager entities;
    private final Clock clock;

    protected FeedRegister() {
        this(null, null); // for the container's proxy
    }

    @Inject
    FeedRegister(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Optional<Feed> find(FeedId id) {
        return Optional.ofNullable(entities.find(Feed.class, id.value()));
    }

    /** Finds it and makes everybody else who wants to change it wait. */
    Feed findAlone(FeedId id) {
        Feed feed = entities.find(Feed.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (feed == null) {
            throw new RuleViolation("shared.unknown-record");
        }
        return feed;
    }

    /**
     * Reserves the staged rows for this transaction.
     *
     * @throws RuleViolation {@code member.feed-busy}, {@code member.feed-over}, {@code member.feed-lost} when the rows are no
     *     longer there
     */
    void take(Feed feed) {
        if (!(Boolean) one("select member_feed_alone()")) {
            throw new RuleViolation("member.feed-busy");
        }
        entities.refresh(feed);
        if (feed.state().isOver()) {
            throw new RuleViolation("member.feed-over");
        }
        if (((Number) one("select member_feed_staged()")).longValue() != feed.rows()) {
            throw new RuleViolation("member.feed-lost");
        }
    }

    /**
     * What is wrong with the rows beside each other and beside the register.
     *
     * @return empty when nothing is
     */
    Optional<FeedRefused> problems(Feed feed) {
        String function = feed.kind() == FeedKind.MEMBERS ? "member_feed_problems" : "member_feed_purchase_problems";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select total, line, field, reason from " + function + "()")
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<FeedProblem> problems = rows.stream()
                .map(it -> new FeedProblem(
                        ((Number) it[1]).longValue(), (String) it[2], FeedReason.valueOf((String) it[3])))
                .toList();
        return Optional.of(new FeedRefused(problems, ((Number) rows.get(0)[0]).longValue()));
    }

    /** What applying it would do. Refused when it is said to be whole and lacks too many. */
    FeedCounts counts(Feed feed) {
        if (feed.kind() == FeedKind.PURCHASES) {
            Object[] row = (Object[]) one("select * from member_feed_purchase_counts()");
            return new FeedCounts(number(row[0]), number(row[1]), number(row[2]), 0, 0);
        }
        Object[] row = (Object[]) entities.createNativeQuery("select * from member_feed_counts(:cp932, :whole, :today)")
                .setParameter("cp932", feed.isCp932())
                .setParameter("whole", feed.scope() == FeedScope.ALL)
                .setParameter("today", today())
                .getSingleResult();
        FeedCounts counts = new FeedCounts(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
        refuseHalf(counts, number(row[5]));
        return counts;
    }

    private static void refuseHalf(FeedCounts counts, long present) {
        if (counts.absent() > FEW_ABSENT && counts.absent() * 100 > present * MOST_ABSENT_PERCENT) {
            throw new FeedRefused(List.of(new FeedProblem(0, "", FeedReason.ABSENT_TOO_MANY)), 1);
        }
    }

    /**
     * Writes all rows.
     *
     * @param told hears how many rows are done, after each part
     */
    FeedCounts apply(Feed feed, LongConsumer told) {
        boolean whole = feed.kind() == FeedKind.MEMBERS && feed.scope() == FeedScope.ALL;
        // who leaves is told from who moves only before the rows are written
        FeedCounts expected = counts(feed);
        boolean nothing = expected.added() + expected.changed() == 0;
        long last = nothing ? -1 : last(feed);
        long added = 0;
        long changed = 0;
        for (long first = 0; first <= last; first += AT_ONCE) {
            Object[] done = (Object[]) part(feed, first).getSingleResult();
            added += number(done[0]);
            changed += number(done[1]);
            told.accept(Math.min(feed.rows(), first + AT_ONCE));
        }
        long absent = whole
                ? number(entities.createNativeQuery("select member_feed_absent(:today)")
                        .setParameter("today", today())
                        .getSingleResult())
                : 0;
        one("select cast(member_feed_empty() as text)");
        return new FeedCounts(added, changed, feed.rows() - added - changed, expected.left(), absent);
    }

    /** Row numbers begin with 2 and skip empty lines. */
    private long last(Feed feed) {
        return feed.rows() == 0 ? -1 : number(one("select member_feed_last()"));
    }

    private Query part(Feed feed, long first) {
        int to = (int) (first + AT_ONCE - 1);
        if (feed.kind() == FeedKind.PURCHASES) {
            return entities.createNativeQuery("select * from member_feed_purchase_apply(:first, :last)")
                    .setParameter("first", (int) first)
                    .setParameter("last", to);
        }
        return entities.createNativeQuery("select * from member_feed_apply(:first, :last, :cp932)")
                .setParameter("first", (int) first)
                .setParameter("last", to)
                .setParameter("cp932", feed.isCp932());
    }

    /** Keeps what was wrong, after nothing of the feed was written. */
    void keep(Feed feed, FeedRefused refused) {
        int place = 0;
        for (FeedProblem problem : refused.problems()) {
            entities.createNativeQuery("insert into member_feed_problem (feed_id, place, line, field, reason)"
                            + " values (:feed, :place, :line, :field, :reason)")
                    .setParameter("feed", feed.id().value())
                    .setParameter("place", ++place)
                    .setParameter("line", problem.row())
                    .setParameter("field", problem.column())
                    .setParameter("reason", problem.reason().name())
                    .executeUpdate();
        }
        feed.refuse(refused.count(), clock.instant());
    }

    /** Empties the staging tables unless a feed is under way. */
    void forget() {
        if ((Boolean) one("select member_feed_alone()")) {
            one("select cast(member_feed_empty() as text)");
        }
    }

    /** Gives up what came before a moment and still waits, unless a feed is under way. */
    void discardOlder(Instant moment) {
        List<Feed> waiting = entities.createQuery(
                        "select f from Feed f where f.state in :open and f.receivedAt < :moment", Feed.class)
                .setParameter("open", List.of(FeedState.RECEIVED, FeedState.CHECKED))
                .setParameter("moment", moment)
                .getResultList();
        if (!waiting.isEmpty() && (Boolean) one("select member_feed_alone()")) {
            waiting.forEach(it -> it.discard(clock.instant()));
            one("select cast(member_feed_empty() as text)");
        }
    }

    private Object one(String query) {
        return entities.createNativeQuery(query).getSingleResult();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What was wrong: some of it by name, all of it by number. */
    List<FeedProblem> kept(FeedId id, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select line, field, reason from member_feed_problem where feed_id = :feed order by place")
                .setParameter("feed", id.value())
                .setMaxResults(most)
                .getResultList();
        List<FeedProblem> problems = new ArrayList<>();
        rows.forEach(it -> problems.add(
                new FeedProblem(number(it[0]), (String) it[1], FeedReason.valueOf((String) it[2]))));
        return problems;
    }
}
