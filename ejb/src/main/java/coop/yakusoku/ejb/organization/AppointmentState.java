package coop.yakusoku.ejb.organization;

/** Where an appointment stands today. */
public enum AppointmentState {
    /** Its first day is to come. */
    COMING,
    IN_FORCE,
    /** Its last day is over. */
    ENDED,
    /** Ended at once. */
    REVOKED
}
