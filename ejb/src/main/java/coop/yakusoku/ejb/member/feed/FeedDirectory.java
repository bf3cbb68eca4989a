package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.organization.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what the codes of a feed stand for: a few hundred rows, read once for each file. */
@ApplicationScoped
class FeedDirectory {

    /** The newest edition comes last. */
    private static final String NOTICES = """
            select number, edition, id from purpose_notice
            where state in ('APPROVED', 'ENDED') and valid_from <= :today order by number, edition""";

    private final EntityManager entities;
    private final Clock clock;

    protected FeedDirectory() {
        this(null, null); // for the container's proxy
    }

    @Inject
    FeedDirectory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    FeedPlaces places(Scope scope) {
        return new FeedPlaces(organizations(), scope, notices(), categories());
    }

    private Map<String, UUID> organizations() {
        Map<String, UUID> found = new HashMap<>();
        for (Object[] row : rows(
                "select code, organization_id from organization_organization where kind = 'MEMBER_COOP'")) {
            found.put((String) row[0], (UUID) row[1]);
        }
        return found;
    }

    private Map<String, UUID> notices() {
        Map<String, UUID> found = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(NOTICES)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        for (Object[] row : rows) {
            found.put((String) row[0], (UUID) row[2]);
            found.put(row[0] + "-" + row[1], (UUID) row[2]);
        }
        return found;
    }

    private Map<String, Integer> categories() {
        Map<String, Integer> found = new HashMap<>();
        for (Object[] row : rows("select category, name from member_category")) {
            int category = ((Number) row[0]).intValue();
            found.put(String.valueOf(category), category);
            found.put((String) row[1], category);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }
}
