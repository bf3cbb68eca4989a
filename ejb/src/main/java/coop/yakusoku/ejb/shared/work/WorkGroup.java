package coop.yakusoku.ejb.shared.work;

/** What a kind of work asks of the person, the most pressing first. */
public enum WorkGroup {
    /** The day is over. */
    OVERDUE,
    /** Somebody waits for my approval or decision (決裁待ち). */
    APPROVAL,
    /** Came back to me with a reason (差戻し). */
    RETURNED,
    /** Given to me by name: a task, a finding of the rules check. */
    ASSIGNED,
    /** Something will lose its force: evidence, an acceptance, an appointment. */
    EXPIRING,
    /** A day is coming. */
    DUE,
    /** To be done, without a day. */
    OPEN,
    /** Nothing to do but to know: background work that ended. */
    NEWS
}
