package coop.yakusoku.ejb.evidence;

import java.time.LocalDate;

/** Whether a piece of evidence is still good for a record. */
public enum EvidenceStanding {
    IN_FORCE,
    /** Its last day comes within the days that the installation warns before. */
    EXPIRING,
    EXPIRED,
    /** 取下げ. */
    RETIRED;

    /** @param expiresOn the last day it is good for; null for no end */
    static EvidenceStanding of(boolean retired, LocalDate expiresOn, LocalDate today, int warnDays) {
        if (retired) {
            return RETIRED;
        }
        if (expiresOn == null || today.plusDays(warnDays).isBefore(expiresOn)) {
            return IN_FORCE;
        }
        return expiresOn.isBefore(today) ? EXPIRED : EXPIRING;
    }
}
