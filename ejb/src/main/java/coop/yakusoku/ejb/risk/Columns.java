package coop.yakusoku.ejb.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of a native query, read column by column from the left. */
final class Columns {

    private final Object[] row;
    private int next;

    Columns(Object[] row) {
        this.row = row;
    }

    String text() {
        return (String) row[next++];
    }

    UUID id() {
        return (UUID) row[next++];
    }

    Integer number() {
        Number number = (Number) row[next++];
        return number == null ? null : number.intValue();
    }

    boolean flag() {
        return Boolean.TRUE.equals(row[next++]);
    }

    LocalDate day() {
        Object day = row[next++];
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    Instant moment() {
        Object moment = row[next++];
        if (moment instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return moment instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) moment;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
