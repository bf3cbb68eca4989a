package coop.yakusoku.ejb.member.postal;

import coop.yakusoku.domain.member.postal.PostalTown;
import coop.yakusoku.domain.shared.PostalCode;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Reads the table of postal codes, which says nothing of anybody. */
@Stateless
public class PostalCodeQueries {

    private final EntityManager entities;

    protected PostalCodeQueries() {
        this(null); // for the container's proxy
    }

    @Inject
    PostalCodeQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The towns a code may mean, in the order of their municipalities; none when the table does not know it. */
    @RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN})
    @SuppressWarnings("unchecked")
    public List<PostalTown> candidates(PostalCode code) {
        List<Object[]> rows = entities.createNativeQuery("select code, jis_code, prefecture, city, town"
                        + " from member_postal_town where code = :code order by jis_code, town")
                .setParameter("code", code.digits())
                .getResultList();
        return rows.stream()
                .map(row -> new PostalTown(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /** Which table it is. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN})
    public PostalEdition edition() {
        Object[] row = (Object[]) entities.createNativeQuery("select e.file_name, e.towns, e.taken_at, p.name"
                        + " from member_postal_edition e left join organization_person p on p.person_id = e.taken_by")
                .getSingleResult();
        return new PostalEdition((String) row[0], ((Number) row[1]).intValue(), instant(row[2]), (String) row[3]);
    }

    private static Instant instant(Object value) {
        return value instanceof java.time.OffsetDateTime at ? at.toInstant() : (Instant) value;
    }
}
