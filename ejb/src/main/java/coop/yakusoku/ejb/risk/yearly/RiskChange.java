package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.domain.risk.yearly.RiskFacts;
import coop.yakusoku.ejb.risk.Bilingual;
import java.io.Serializable;

/**
 * A threat to an asset in a phase, in two years. Names are the later year's, as long as it has them.
 *
 * @param risk its record in the later year; in the earlier one when it is gone
 * @param before null when it was not there
 * @param after null when it is not there any more
 * @param treatmentDone whether its treatment was carried out between the two
 */
public record RiskChange(
        RiskId risk,
        AssetId asset,
        String assetNumber,
        String assetName,
        String departmentName,
        String threatCode,
        ThreatClass threatClass,
        Bilingual threat,
        Bilingual phase,
        RiskFacts before,
        RiskFacts after,
        Change change,
        boolean treatmentDone)
        implements Serializable {

    /** Whether what is left of it rose. */
    public boolean residualUp() {
        return residuals() && after.residualValue() > before.residualValue();
    }

    /** Whether what is left of it fell. */
    public boolean residualDown() {
        return residuals() && after.residualValue() < before.residualValue();
    }

    private boolean residuals() {
        return before != null
                && after != null
                && before.residualValue() != null
                && after.residualValue() != null
                && before.method().sameScale(after.method());
    }
}
