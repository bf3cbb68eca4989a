package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.RiskMethod;
import java.io.Serializable;
import java.util.Locale;

/**
 * One line of the sheet: a risk of an asset.
 *
 * @param importance 重要度 on the method's scale
 * @param defaultFrequency T when nothing else is known: a suggestion
 * @param frequency T; null before it is rated, with all that follows from it
 * @param mayWrite whether the caller may rate it
 */
public record SheetRow(
        RiskId risk,
        AssetId asset,
        String number,
        String name,
        String department,
        String threatCode,
        String threatJa,
        String threatEn,
        String phaseJa,
        String phaseEn,
        RiskMethod method,
        int importance,
        int defaultFrequency,
        Integer frequency,
        Integer weakness,
        Integer likelihood,
        Integer value,
        RiskBand band,
        RatingSource source,
        String existingNote,
        String reason,
        long version,
        boolean mayWrite)
        implements Serializable {

    public String threat(Locale locale) {
        return new Bilingual(threatJa, threatEn).in(locale.getLanguage());
    }

    public String phase(Locale locale) {
        return new Bilingual(phaseJa, phaseEn).in(locale.getLanguage());
    }

    public boolean inherited() {
        return source == RatingSource.MEDIUM;
    }
}
