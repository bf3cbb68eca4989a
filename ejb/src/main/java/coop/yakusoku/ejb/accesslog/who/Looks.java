package coop.yakusoku.ejb.accesslog.who;

import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.ejb.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the lines about one member: those that name the member, short lists by an index, long ones by one byte of each
 * bitmap.
 */
@ApplicationScoped
class Looks {

    private static final String FIND = """
            with own as (
                select id, at, organization_id, department_id, purpose, action, persons, detail
                from accesslog_entry
                where member_id = :member and at >= :from and at < :until
                order by at desc limit :most
            ), listed as (
                select e.id, e.at, e.organization_id, e.department_id, e.purpose, e.action, e.persons, e.detail
                from accesslog_listed l join accesslog_entry e on e.id = l.entry_id and e.at = l.at
                where l.serials @> array[cast(:serial as integer)] and l.at >= :from and l.at < :until
                order by e.at desc limit :most
            ), mapped as (
                select e.id, e.at, e.organization_id, e.department_id, e.purpose, e.action, e.persons, e.detail
                from accesslog_bitmap b join accesslog_entry e on e.id = b.entry_id and e.at = b.at
                where b.at >= :from and b.at < :until and case when octet_length(b.persons) > :octet
                    then get_bit(substring(b.persons from :octet + 1 for 1), :bit) = 1 else false end
                order by e.at desc limit :most
            )
            select line.id, line.at, coalesce(o.name, ''), coalesce(d.name, ''), line.purpose, line.action,
                line.persons, line.detail
            from (select * from own union all select * from listed union all select * from mapped) line
                left join organization_organization o on o.organization_id = line.organization_id
                left join organization_department d on d.department_id = line.department_id
            order by line.at desc, line.id desc
            limit :most""";

    private final EntityManager entities;

    protected Looks() {
        this(null); // for the container's proxy
    }

    @Inject
    Looks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The newest looks first.
     *
     * @param from the first day; null from the beginning
     * @param until the last day; null up to now
     */
    List<Look> of(LoggedMember member, LocalDate from, LocalDate until, Map<String, String> purposes, int most) {
        Query query = entities.createNativeQuery(FIND)
                .setParameter("member", member.id())
                .setParameter("serial", member.serial())
                .setParameter("octet", member.serial() / Byte.SIZE)
                .setParameter("bit", member.serial() % Byte.SIZE)
                .setParameter("from", begin(from, LocalDate.EPOCH))
                .setParameter("until", begin(until == null ? null : until.plusDays(1), LocalDate.of(9999, 1, 1)))
                .setParameter("most", most);
        return rows(query).stream().map(row -> look(row, purposes)).toList();
    }

    private static OffsetDateTime begin(LocalDate day, LocalDate otherwise) {
        return Objects.requireNonNullElse(day, otherwise)
                .atStartOfDay(Clocks.TOKYO)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static Look look(Object[] row, Map<String, String> purposes) {
        String purpose = (String) row[4];
        return new Look(
                ((Number) row[0]).longValue(),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                purpose,
                purpose == null ? "" : purposes.getOrDefault(purpose, purpose),
                Deed.valueOf((String) row[5]),
                ((Number) row[6]).intValue(),
                (String) row[7]);
    }

    /** The day after the last one that was taken off. */
    Optional<LocalDate> keptSince() {
        Object month = entities.createNativeQuery(
                        "select cast(max(month) + interval '1 month' as date) from accesslog_detached", LocalDate.class)
                .getSingleResult();
        return Optional.ofNullable((LocalDate) month);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
