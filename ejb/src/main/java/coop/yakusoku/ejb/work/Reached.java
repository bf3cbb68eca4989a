package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What somebody reaches, as parameters of a statement.
 *
 * @param organizations ids as an array literal
 * @param departments ids as an array literal
 */
record Reached(String organizations, String departments) {

    private static final String NONE = "{}";

    static Reached of(Worker.Reach reach) {
        return new Reached(literal(reach.organizations()), literal(reach.departments()));
    }

    private static String literal(Collection<?> ids) {
        return ids.stream().map(Object::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** SQL that holds for rows of the alias within reach. A sub-select is read once, a cast would be for every row. */
    static String within(String alias) {
        return "(" + alias + ".organization_id in (select unnest(cast(:organizations as uuid[]))) or " + alias
                + ".department_id in (select unnest(cast(:departments as uuid[]))))";
    }

    boolean nothing() {
        return organizations.equals(NONE) && departments.equals(NONE);
    }

    Query bind(Query query) {
        return query.setParameter("organizations", organizations).setParameter("departments", departments);
    }

    /** A day of a native row; null stays null. */
    static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** A moment of a native row; null stays null. */
    static Instant moment(Object value) {
        if (value instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return value instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) value;
    }
}
