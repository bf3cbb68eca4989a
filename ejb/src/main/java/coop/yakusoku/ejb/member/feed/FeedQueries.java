package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.Feed;
import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedProblem;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.jobs.Job;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads what came from the core system and what became of it: names of files, numbers, never a value. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN, Roles.CORE_SYSTEM})
public class FeedQueries {

    private static final int MOST_FEEDS = 50;
    private static final int MOST_PROBLEMS = 1000;

    private final EntityManager entities;
    private final FeedRegister register;

    protected FeedQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    public FeedQueries(EntityManager entities, FeedRegister register) {
        this.entities = entities;
        this.register = register;
    }

    /** The last fifty, newest first. */
    public List<FeedRow> recent() {
        return entities.createQuery(
                        "select f, j from Feed f left join Job j on j.id = f.jobId order by f.receivedAt desc",
                        Object[].class)
                .setMaxResults(MOST_FEEDS)
                .getResultList()
                .stream()
                .map(it -> FeedRow.of((Feed) it[0], (Job) it[1]))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public FeedRow feed(FeedId id) {
        Feed feed = register.find(id).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        return row(feed);
    }

    /**
     * The last that came under a name.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public FeedRow named(FeedKind kind, FeedFileId file) {
        return entities.createQuery(
                        "select f from Feed f where f.kind = :kind and f.fileId = :file order by f.receivedAt desc",
                        Feed.class)
                .setParameter("kind", kind)
                .setParameter("file", file.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** What is wrong with a feed, at most the first thousand. */
    public List<FeedProblem> problems(FeedId id) {
        return register.kept(id, MOST_PROBLEMS);
    }

    private FeedRow row(Feed feed) {
        return FeedRow.of(feed, feed.job().map(it -> entities.find(Job.class, it.value())).orElse(null));
    }
}
