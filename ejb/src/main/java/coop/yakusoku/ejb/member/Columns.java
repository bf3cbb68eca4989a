package coop.yakusoku.ejb.member;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days and moments of native queries, whatever type the driver gives them. */
final class Columns {

    private Columns() {
        // reads, holds nothing
    }

    /** Null for none. */
    static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Null for none. */
    static Instant moment(Object value) {
        if (value instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return value instanceof Timestamp at ? at.toInstant() : (Instant) value;
    }
}
