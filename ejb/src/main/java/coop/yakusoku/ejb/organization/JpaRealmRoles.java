package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Each call is a transaction of its own: Keycloak has none, so what it did is kept at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JpaRealmRoles implements RealmRoles {

    private static final String DIFFERENCES = """
            with wanted as (
                select distinct a.person_id, a.role
                from organization_appointment a join organization_person p on p.person_id = a.person_id
                where not a.revoked and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                  and p.joined_on <= :today and (p.left_on is null or p.left_on >= :today)
            )
            select p.person_id, p.username, coalesce(w.role, r.role), w.person_id is not null
            from wanted w
            full join organization_realm_role r on r.person_id = w.person_id and r.role = w.role
            join organization_person p on p.person_id = coalesce(w.person_id, r.person_id)
            where p.username is not null and (w.person_id is not null) <> coalesce(r.granted, false)
            order by r.failed_at nulls first, p.person_id
            limit 50
            """;

    private static final String TOLD = """
            insert into organization_realm_role (person_id, role, granted, told_at) values (:person, :role, :granted, :at)
            on conflict (person_id, role) do update
            set granted = excluded.granted, told_at = excluded.told_at, failed_at = null, failure = null
            """;

    private static final String FAILED = """
            insert into organization_realm_role (person_id, role, granted, failed_at, failure)
            values (:person, :role, not :granted, :at, :failure)
            on conflict (person_id, role) do update set failed_at = excluded.failed_at, failure = excluded.failure
            """;

    private static final String FOUND = """
            insert into organization_realm_role (person_id, role, granted, told_at)
            select p.person_id, :role, true, :at from organization_person p where p.username = any (:usernames)
            on conflict (person_id, role) do update
            set granted = true, told_at = excluded.told_at where not organization_realm_role.granted
            """;

    private static final String NOT_FOUND = """
            update organization_realm_role r set granted = false
            from organization_person p
            where p.person_id = r.person_id and r.role = :role and r.granted and not (p.username = any (:usernames))
            """;

    private final EntityManager entities;

    protected JpaRealmRoles() {
        this(null); // for the container's proxy
    }

    @Inject
    JpaRealmRoles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Difference> differences(LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(DIFFERENCES)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Difference(
                        new StaffId((UUID) row[0]), (String) row[1], Role.valueOf((String) row[2]), (Boolean) row[3]))
                .toList();
    }

    @Override
    public void told(Difference difference, Instant at) {
        entities.createNativeQuery(TOLD)
                .setParameter("person", difference.person().value())
                .setParameter("role", difference.role().name())
                .setParameter("granted", difference.granted())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public void failed(Difference difference, IdentityProviderFailure.Reason why, Instant at) {
        entities.createNativeQuery(FAILED)
                .setParameter("person", difference.person().value())
                .setParameter("role", difference.role().name())
                .setParameter("granted", difference.granted())
                .setParameter("at", at)
                .setParameter("failure", why.name())
                .executeUpdate();
    }

    @Override
    public void found(Role role, Set<String> usernames, Instant at) {
        String[] names = usernames.toArray(String[]::new);
        entities.createNativeQuery(FOUND)
                .setParameter("role", role.name())
                .setParameter("at", at)
                .setParameter("usernames", names)
                .executeUpdate();
        entities.createNativeQuery(NOT_FOUND)
                .setParameter("role", role.name())
                .setParameter("usernames", names)
                .executeUpdate();
    }
}
