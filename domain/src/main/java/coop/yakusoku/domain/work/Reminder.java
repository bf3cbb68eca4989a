package coop.yakusoku.domain.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Why a day is mentioned in the mail of the day: 30, 7 or 1 day before it, and from the day after it on. */
public enum Reminder {
    /** The day is over. */
    OVERDUE(-1),
    /** Tomorrow, or today when yesterday's mail could not be sent. */
    ONE_DAY(1),
    /** Within seven days. */
    SEVEN_DAYS(7),
    /** Within thirty days. */
    THIRTY_DAYS(30);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /**
     * Whether somebody is reminded of a day, and how urgently. A mark that passed while no mail could be sent counts
     * with the next mail, so a server that was down for a week reminds of everything it would have reminded of.
     *
     * @param due the day in question; null is never reminded of
     * @param told the day of the last mail that was sent, before today; its marks are told
     * @param today the day of this mail
     */
    public static Optional<Reminder> of(LocalDate due, LocalDate told, LocalDate today) {
        if (due == null) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return Optional.of(OVERDUE);
        }
        long leftThen = ChronoUnit.DAYS.between(told, due);
        for (Reminder mark : new Reminder[] {ONE_DAY, SEVEN_DAYS, THIRTY_DAYS}) {
            if (left <= mark.days && leftThen > mark.days) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
