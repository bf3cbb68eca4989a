package coop.yakusoku.ejb.risk.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * One transaction that changed something of the subject.
 *
 * @param who the person's name; null when the system itself did it
 * @param what what kind of record was changed
 * @param changes how many of them
 */
public record DossierEvent(Instant at, String who, What what, int changes) implements Serializable {

    /** What kind of record was changed. */
    public enum What {
        ASSET,
        ANALYSIS,
        RISK
    }
}
