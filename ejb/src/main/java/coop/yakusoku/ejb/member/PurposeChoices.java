package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The purposes of {@link OfferedPurposes} with what a page says of them. */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO})
public class PurposeChoices {

    private static final String READ = """
            select p.code, v.name_ja, v.name_en, (
                select coalesce(string_agg(i.code, ' ' order by i.bit), '') from purpose_item i
                where i.bit is not null and f.items & (cast(1 as bigint) << i.bit) <> 0) as items
            from purpose_in_force f
            join purpose_purpose p on p.code = f.code
            join lateral (
                select v.name_ja, v.name_en from purpose_version v
                where v.purpose_id = p.id and v.state = 'APPROVED' and v.valid_from <= :today
                order by v.number desc limit 1) v on true
            where f.code in (:codes) order by p.sort
            """;

    private final EntityManager entities;
    private final OfferedPurposes offered;
    private final Clock clock;

    protected PurposeChoices() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    PurposeChoices(EntityManager entities, OfferedPurposes offered, Clock clock) {
        this.entities = entities;
        this.offered = offered;
        this.clock = clock;
    }

    /** Those of the caller's duty. */
    public List<PurposeChoice> mine() {
        return read(offered.mine());
    }

    /** Those of the caller's duty that the member left open. */
    public List<PurposeChoice> of(MemberId member) {
        return read(offered.of(member));
    }

    /** A purpose in force, whoever's duty it is; empty for any other code. */
    @RolesAllowed({
        Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO, Roles.AUDITOR
    })
    public Optional<PurposeChoice> named(String code) {
        return read(List.of(code)).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<PurposeChoice> read(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Tuple> rows = entities.createNativeQuery(READ, Tuple.class)
                .setParameter("codes", codes)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(row -> PurposeChoice.of(
                        row.get("code", String.class),
                        row.get("name_ja", String.class),
                        row.get("name_en", String.class),
                        row.get("items", String.class)))
                .toList();
    }
}
