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
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads what came from the core system and what became of it: names of files, numbers, never a value. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN, Roles.CORE_SYSTEM})
public class FeedQueries {

    /** In one look: read one after the other, a feed could wait for work that is done already. */
    private static final String FEEDS = "select f, j from Feed f left join Job j on j.id = f.jobId";

    private static final String NEWEST_FIRST = " order by f.receivedAt desc";

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
        return rows(entities.createQuery(FEEDS + NEWEST_FIRST, Object[].class).setMaxResults(MOST_FEEDS));
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public FeedRow feed(FeedId id) {
        return only(entities.createQuery(FEEDS + " where f.id = :id", Object[].class).setParameter("id", id.value()));
    }

    /**
     * The last that came under a name.
     *
     * @throws RuleViolation {@code shared.unknown-record}
     */
    public FeedRow named(FeedKind kind, FeedFileId file) {
        return only(entities.createQuery(
                        FEEDS + " where f.kind = :kind and f.fileId = :file" + NEWEST_FIRST, Object[].class)
                .setParameter("kind", kind)
                .setParameter("file", file.value())
                .setMaxResults(1));
    }

    /** What is wrong with a feed, at most the first thousand. */
    public List<FeedProblem> problems(FeedId id) {
        return register.kept(id, MOST_PROBLEMS);
    }

    private static FeedRow only(TypedQuery<Object[]> query) {
        return rows(query).stream().findFirst().orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private static List<FeedRow> rows(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(it -> FeedRow.of((Feed) it[0], (Job) it[1]))
                .toList();
    }
}
