package coop.yakusoku.ejb.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * One field of one record, before and after one change.
 *
 * @param at when
 * @param who the name of the person at that time; null when the system itself changed it
 * @param kind whether the record was made, changed or deleted
 * @param field {@code Entity.field}, the key of its label in the context's texts
 * @param before the value before; null when there was none. Ids of departments and persons are resolved to names;
 *     everything else is as the entity holds it (text, number, date, enum constant, boolean)
 * @param after the value after, likewise
 */
public record FieldChange(Instant at, String who, Kind kind, String field, Serializable before, Serializable after)
        implements Serializable {

    /** What happened to the record. */
    public enum Kind {
        CREATED,
        CHANGED,
        DELETED
    }

    /** Values may be personal data, so a log gets none of them. */
    @Override
    public String toString() {
        return "FieldChange[" + field + " at " + at + "]";
    }
}
