package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something ends: on a day, so many months after an event, or not as long as the work goes on.
 *
 * @param kind how the end is fixed
 * @param on the last day, for a fixed date
 * @param event what must happen first (脱退, 取引終了), at most 100 characters, for a rule
 * @param months how many months after it, 0 to 1,200, for a rule
 * @param happenedOn the day it happened for all of it, or null while it has not
 */
public record Limit(LimitKind kind, LocalDate on, String event, Integer months, LocalDate happenedOn)
        implements Serializable {

    /** A century; nothing is kept by a rule for longer. */
    private static final int MOST_MONTHS = 1_200;

    public Limit {
        if (kind == null) {
            throw new RuleViolation("ledger.field-missing", "limit");
        }
        event = Words.optional("limit", event, 100);
        switch (kind) {
            case FIXED_DATE -> {
                if (on == null) {
                    throw new RuleViolation("ledger.limit-date-missing");
                }
                event = null;
                months = null;
                happenedOn = null;
            }
            case AFTER_EVENT -> {
                if (event == null) {
                    throw new RuleViolation("ledger.limit-event-missing");
                }
                if (months == null || months < 0 || months > MOST_MONTHS) {
                    throw new RuleViolation("ledger.limit-months-missing", MOST_MONTHS);
                }
                on = null;
            }
            default -> {
                on = null;
                event = null;
                months = null;
                happenedOn = null;
            }
        }
    }

    /** As long as the work goes on. */
    public static Limit continuous() {
        return new Limit(LimitKind.CONTINUOUS, null, null, null, null);
    }

    /** The last day of {@code day}. */
    public static Limit until(LocalDate day) {
        return new Limit(LimitKind.FIXED_DATE, day, null, null, null);
    }

    /** So many months after an event that has not happened for all of it. */
    public static Limit after(String event, int months) {
        return new Limit(LimitKind.AFTER_EVENT, null, event, months, null);
    }

    /** The last day, when it can be said: a rule whose event is still to come has none. */
    public Optional<LocalDate> end() {
        return switch (kind) {
            case FIXED_DATE -> Optional.of(on);
            case AFTER_EVENT -> Optional.ofNullable(happenedOn).map(day -> day.plusMonths(months));
            case CONTINUOUS -> Optional.empty();
        };
    }
}
