package coop.yakusoku.ejb.organization;

import java.time.LocalDate;

/** Where an appointment stands today. */
public enum AppointmentState {
    /** Its first day is to come. */
    COMING,
    IN_FORCE,
    /** Its last day is over. */
    ENDED,
    /** Ended at once. */
    REVOKED;

    /**
     * @param from its first day
     * @param to its last day, or null while it has none
     */
    static AppointmentState on(LocalDate today, LocalDate from, LocalDate to, boolean revoked) {
        if (revoked) {
            return REVOKED;
        }
        if (today.isBefore(from)) {
            return COMING;
        }
        return to != null && today.isAfter(to) ? ENDED : IN_FORCE;
    }
}
