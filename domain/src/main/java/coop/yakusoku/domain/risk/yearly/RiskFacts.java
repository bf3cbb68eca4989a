package coop.yakusoku.domain.risk.yearly;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What was said of one risk at one time, as far as two years are compared by it. Everything that follows from the rating
 * is null before it is rated, everything of the treatment before one is decided.
 *
 * @param importance on the scale of the method, as frequency, weakness and likelihood
 * @param ownerName who carries out the treatment
 */
public record RiskFacts(
        RiskMethod method,
        int importance,
        Integer frequency,
        Integer weakness,
        Integer likelihood,
        Integer value,
        RiskBand band,
        Standing standing,
        TreatmentOption option,
        TreatmentState state,
        String ownerName,
        LocalDate dueOn,
        Integer residualValue,
        RiskBand residualBand,
        LocalDate reviewOn)
        implements Serializable {

    /** Whether it is rated. */
    public boolean rated() {
        return value != null;
    }

    /** Whether its treatment is carried out. */
    public boolean treated() {
        return state == TreatmentState.DONE;
    }

    /**
     * The value on the scale 3–2–1, so that years of different methods can be compared.
     *
     * @return 1 to 9; 0 before it is rated
     */
    int points() {
        int shift = 1 - method.lowest();
        return rated() ? (importance + shift) * (likelihood + shift) : 0;
    }
}
