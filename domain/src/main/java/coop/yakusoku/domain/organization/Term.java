package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A span of days, both ends included.
 *
 * @param from the first day
 * @param to the last day; null while it is open
 */
public record Term(LocalDate from, LocalDate to) implements Serializable {

    /** The first co-op law is of 1948; a day before that century's start, or in the next but one, is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public Term {
        if (from == null) {
            throw new RuleViolation("organization.start-missing");
        }
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
            throw new RuleViolation("organization.date-out-of-range", from);
        }
        if (to != null && (to.isBefore(EARLIEST) || to.isAfter(LATEST))) {
            throw new RuleViolation("organization.date-out-of-range", to);
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("organization.ends-before-start", from, to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Term other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }

    /** Whether the whole of the other lies within this one. */
    public boolean contains(Term other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }
}
