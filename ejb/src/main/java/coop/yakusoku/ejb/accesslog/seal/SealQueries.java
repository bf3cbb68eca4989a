package coop.yakusoku.ejb.accesslog.seal;

import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;

/** Tells how the seal stands; nothing of what the lines say. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.CPO, Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN})
public class SealQueries {

    private static final String LAST =
            "select number, size, sealed_at, last_id from accesslog_checkpoint order by number desc limit 1";
    private static final String WAITING = """
            select count(*), min(at) from (select at from accesslog_entry where id > :last limit 100000) waiting""";
    private static final String GAPS = """
            select number, sealed_at, waited from accesslog_checkpoint where waited > 10
            order by number desc limit 50""";

    private final EntityManager entities;
    private final KeyRing keys;

    protected SealQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    SealQueries(EntityManager entities, KeyRing keys) {
        this.entities = entities;
        this.keys = keys;
    }

    public SealState state() {
        List<Object[]> last = rows(entities.createNativeQuery(LAST));
        long lastId = last.isEmpty() ? 0 : ((Number) last.get(0)[3]).longValue();
        Object[] waiting = rows(entities.createNativeQuery(WAITING).setParameter("last", lastId)).get(0);
        List<SealState.Gap> gaps = rows(entities.createNativeQuery(GAPS)).stream()
                .map(row -> new SealState.Gap(
                        ((Number) row[0]).longValue(), (Instant) row[1], ((Number) row[2]).intValue()))
                .toList();
        return new SealState(
                keys.key().isPresent(),
                last.isEmpty() ? 0 : ((Number) last.get(0)[0]).longValue(),
                last.isEmpty() ? 0 : ((Number) last.get(0)[1]).longValue(),
                last.isEmpty() ? null : (Instant) last.get(0)[2],
                ((Number) waiting[0]).longValue(),
                (Instant) waiting[1],
                gaps);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
