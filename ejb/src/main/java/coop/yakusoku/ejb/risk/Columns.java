package coop.yakusoku.ejb.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of a native query, read column by column from the left. */
public final class Columns {

    private final Object[] row;
    private int next;

    public Columns(Object[] row) {
        this.row = row;
    }

    /** The next column as text; null for none. */
    public String text() {
        return (String) row[next++];
    }

    /** The next column as an id; null for none. */
    public UUID id() {
        return (UUID) row[next++];
    }

    /** The next column as a number, whatever width the database counts in; null for none. */
    public Integer number() {
        Number number = (Number) row[next++];
        return number == null ? null : number.intValue();
    }

    /** The next column as a yes or no; none is no. */
    public boolean flag() {
        return Boolean.TRUE.equals(row[next++]);
    }

    /** The next column as a day; null for none. */
    public LocalDate day() {
        Object day = row[next++];
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    /** The next column as a moment; null for none. */
    public Instant moment() {
        Object moment = row[next++];
        if (moment instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return moment instanceof java.sql.Timestamp stamp ? stamp.toInstant() : (Instant) moment;
    }

    /** The next column as a constant by its name; null for none. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }
}
