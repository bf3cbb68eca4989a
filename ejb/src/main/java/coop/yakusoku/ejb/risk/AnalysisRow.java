package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.TreatmentOption;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One risk of an analysis, with all that is said when rating it.
 *
 * @param defaultFrequency T when nothing else is known: a suggestion, on the scale 3–2–1
 * @param frequency T; null before it is rated, with all that follows from it
 * @param existingControls codes, comma separated
 * @param levelFrequency T of the level set for the asset's medium; null when none is set
 */
public record AnalysisRow(
        UUID id,
        String threatCode,
        ThreatClass threatClass,
        String threatJa,
        String threatEn,
        int defaultFrequency,
        String phaseCode,
        String phaseJa,
        String phaseEn,
        String vulnerability,
        Integer frequency,
        Integer weakness,
        Integer likelihood,
        Integer value,
        RiskBand band,
        Integer rank,
        Integer residualValue,
        RatingSource source,
        String existingControls,
        String existingNote,
        String reason,
        TreatmentOption treatment,
        Standing standing,
        Integer levelFrequency,
        Integer levelWeakness,
        long version)
        implements Serializable {

    public RiskId risk() {
        return new RiskId(id);
    }

    public String threat(Locale locale) {
        return new Bilingual(threatJa, threatEn).in(locale.getLanguage());
    }

    public String phase(Locale locale) {
        return phaseJa == null ? phaseCode : new Bilingual(phaseJa, phaseEn).in(locale.getLanguage());
    }

    public boolean rated() {
        return value != null;
    }

    /** Whether nobody has rated or treated it, so that it may be taken out. */
    public boolean untouched() {
        return source != RatingSource.OWN && treatment == null;
    }

    /** Whether a person's rating stands where the medium's level could be inherited. */
    public boolean overrides() {
        return source == RatingSource.OWN && levelFrequency != null;
    }

    public boolean inherited() {
        return source == RatingSource.MEDIUM;
    }

    public List<String> controls() {
        return existingControls.isEmpty() ? List.of() : List.of(existingControls.split(","));
    }
}
