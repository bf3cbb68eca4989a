package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;

/**
 * A risk was rated.
 *
 * @param before its value before, or null when it had none
 * @param after its value now
 */
public record RiskAssessed(RiskId risk, AssetId asset, Integer before, int after, StaffId by, Instant at) {

    /** Whether it is higher than before, or new. */
    public boolean worsened() {
        return before == null || after > before;
    }
}
