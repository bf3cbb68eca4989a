package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.TreatmentOption;
import java.io.Serializable;

/**
 * A risk on the page of its asset. Everything of the rating is null before it is rated.
 *
 * @param phaseNameJa the phase of the life cycle, in Japanese; {@code phaseNameEn} in English
 */
public record AssetRisk(
        RiskId id,
        String threatCode,
        String threatNameJa,
        String threatNameEn,
        String phaseNameJa,
        String phaseNameEn,
        Integer likelihood,
        Integer value,
        RiskBand band,
        Integer residualValue,
        RiskBand residualBand,
        TreatmentOption treatment,
        Standing standing)
        implements Serializable {}
