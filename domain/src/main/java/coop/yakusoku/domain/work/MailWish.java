package coop.yakusoku.domain.work;

/** What of the mail of the day somebody wants. Less than what is overdue cannot be chosen. */
public enum MailWish {
    /** 30, 7 and 1 day before, and what is overdue. */
    ALL,
    /** What is overdue. */
    OVERDUE
}
