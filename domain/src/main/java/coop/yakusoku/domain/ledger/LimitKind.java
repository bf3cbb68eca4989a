package coop.yakusoku.domain.ledger;

/** How an end is fixed. */
public enum LimitKind {
    /** a day of the calendar. */
    FIXED_DATE,
    /** so many months after something happened. */
    AFTER_EVENT,
    /** 継続: as long as the work goes on. */
    CONTINUOUS
}
