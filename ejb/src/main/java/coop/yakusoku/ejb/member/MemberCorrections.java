package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.accuracy.VerificationSource;
import coop.yakusoku.domain.member.correction.CorrectedField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what was confirmed and corrected, as the declared purpose may know it. */
@ApplicationScoped
class MemberCorrections {

    private static final String READ = """
            select v.id, v.source, v.reason, v.verified_on, v.purpose, v.at, coalesce(p.name, '') as name, v.field,
                v.before, v.after
            from member_verification_record v left join organization_person p on p.person_id = v.by_id
            where v.member_id = :member order by v.at desc, v.id, v.field
            """;

    private final EntityManager entities;

    protected MemberCorrections() {
        this(null); // for the container's proxy
    }

    @Inject
    MemberCorrections(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest first. */
    List<Verification> of(MemberId member) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(READ, Tuple.class)
                .setParameter("member", member.value())
                .getResultList();
        Map<UUID, List<Tuple>> deeds = new LinkedHashMap<>();
        rows.forEach(row -> deeds.computeIfAbsent(row.get("id", UUID.class), any -> new ArrayList<>())
                .add(row));
        return deeds.values().stream().map(MemberCorrections::verification).toList();
    }

    /** The last one that corrected something. */
    Optional<Verification> last(MemberId member) {
        return of(member).stream().findFirst();
    }

    private static Verification verification(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new Verification(
                first.get("id", UUID.class),
                VerificationSource.valueOf(first.get("source", String.class)),
                first.get("reason", String.class),
                Columns.day(first.get("verified_on")),
                first.get("purpose", String.class),
                Columns.moment(first.get("at")),
                first.get("name", String.class),
                rows.stream()
                        .filter(row -> row.get("field") != null)
                        .map(row -> new Verification.Change(
                                CorrectedField.valueOf(
                                        row.get("field", String.class).toUpperCase(Locale.ROOT)),
                                row.get("before", String.class),
                                row.get("after", String.class)))
                        .toList());
    }
}
