package coop.yakusoku.ejb.accesslog.review;

import coop.yakusoku.domain.accesslog.review.LogFinding;
import coop.yakusoku.domain.accesslog.review.LogFindingId;
import coop.yakusoku.domain.accesslog.review.LogReviewId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.OffsetDateTime;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks through the lines of a period from one viewpoint after the other, and leaves out the reviewer's own. */
@ApplicationScoped
class Detection {

    /** The lines of one person on one day that a viewpoint takes offence at. */
    private static final String FIND = """
            select e.staff_id, e.account, cast(e.at at time zone 'Asia/Tokyo' as date) as day, count(*), sum(e.persons),
                trim_array(array_agg(e.id order by e.id), greatest(0, cast(count(*) as integer) - 100))
            from %s e
            where e.at >= :from and e.at < :until and e.organization_id = :organization
                and e.staff_id is distinct from :reviewer and (%s)
            group by e.staff_id, e.account, day
            having %s
            order by day, count(*) desc
            limit 1000""";

    private static final String MEMBER_IS =
            "exists (select from accesslog_watched w where w.member_id = e.member_id and %s)";

    private static final String DRAWN = """
            (select * from accesslog_entry s where s.at >= :from and s.at < :until
                and s.organization_id = :organization and s.staff_id is distinct from :reviewer
                order by random() limit :threshold)""";

    private final EntityManager entities;

    protected Detection() {
        this(null); // for the container's proxy
    }

    @Inject
    Detection(EntityManager entities) {
        this.entities = entities;
    }

    /** What is looked through: an organisation's lines of some days, without the reviewer's. */
    record Lines(UUID organization, LocalDate from, LocalDate to, StaffId reviewer) {}

    /** How many lines there are; of the reviewer's own, or of everybody else's. */
    long count(Lines lines, boolean own) {
        Query query = entities.createNativeQuery(
                "select count(*) from accesslog_entry e where e.at >= :from and e.at < :until"
                        + " and e.organization_id = :organization and e.staff_id is "
                        + (own ? "not distinct from" : "distinct from") + " :reviewer", Long.class);
        return (Long) bind(query, lines).getSingleResult();
    }

    List<LogFinding> find(LogReviewId review, Lines lines, Viewpoint viewpoint) {
        Query query = bind(entities.createNativeQuery(statement(viewpoint)), lines);
        if (query.getParameters().stream().anyMatch(it -> it.getName().equals("threshold"))) {
            query.setParameter("threshold", viewpoint.threshold());
        }
        if (viewpoint.begins() != null) {
            query.setParameter("begins", viewpoint.begins().toString());
            query.setParameter("ends", viewpoint.ends().toString());
        }
        return rows(query).stream().map(row -> finding(review, viewpoint, row)).toList();
    }

    private static Query bind(Query query, Lines lines) {
        return query.setParameter("from", begin(lines.from()))
                .setParameter("until", begin(lines.to().plusDays(1)))
                .setParameter("organization", lines.organization())
                .setParameter("reviewer", lines.reviewer().value());
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Clocks.TOKYO).toOffsetDateTime();
    }

    private static String statement(Viewpoint viewpoint) {
        String many = "count(*) >= :threshold";
        return switch (viewpoint.code()) {
            case OUT_OF_HOURS -> lines("e.staff_id is not null"
                    + " and (cast(e.at at time zone 'Asia/Tokyo' as time) < cast(:begins as time)"
                    + " or cast(e.at at time zone 'Asia/Tokyo' as time) >= cast(:ends as time)"
                    + " or extract(isodow from e.at at time zone 'Asia/Tokyo') >= 6)", many);
            case MASS_SEARCH -> lines("e.action = 'SEARCH'", "sum(e.persons) >= :threshold");
            case MASS_EXPORT -> lines(
                    "e.action in ('EXPORT', 'PRINT', 'API_READ') and e.persons >= :threshold", "true");
            case REFUSALS -> lines("e.action = 'REFUSAL'", many);
            case NO_PURPOSE -> lines("e.purpose is null"
                    + " and e.action in ('SEARCH', 'VIEW', 'REVEAL', 'EXPORT', 'PRINT', 'REFUSAL')", many);
            case OWN_RECORD -> lines(MEMBER_IS.formatted("w.staff_id = e.staff_id"), many);
            case COLLEAGUE -> lines(MEMBER_IS.formatted("w.staff_id <> e.staff_id"), many);
            case FAMOUS -> lines(MEMBER_IS.formatted("w.staff_id is null"), many);
            case LEAVER -> lines("exists (select from organization_person p where p.person_id = e.staff_id"
                    + " and p.left_on < cast(e.at at time zone 'Asia/Tokyo' as date))", many);
            case SAMPLE -> FIND.formatted(DRAWN, "true", "true");
        };
    }

    private static String lines(String condition, String having) {
        return FIND.formatted("accesslog_entry", condition, having);
    }

    private static LogFinding finding(LogReviewId review, Viewpoint viewpoint, Object[] row) {
        Object[] entries = (Object[]) row[5];
        long[] numbers = new long[entries.length];
        for (int each = 0; each < numbers.length; each++) {
            numbers[each] = ((Number) entries[each]).longValue();
        }
        LocalDate day = row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2];
        return new LogFinding(
                new LogFindingId(UUID.randomUUID()), review, viewpoint.code(), (UUID) row[0], (String) row[1], day,
                ((Number) row[3]).intValue(), ((Number) row[4]).longValue(), numbers);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
