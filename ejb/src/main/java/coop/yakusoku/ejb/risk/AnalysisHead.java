package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AnalysisId;
import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.RiskMethod;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One analysis of an asset: how and when it was made.
 *
 * @param assessedOn the day of the latest rating; null before the first
 * @param superseded whether a newer one took its place
 */
public record AnalysisHead(
        AnalysisId id,
        RiskMethod method,
        CatalogId catalog,
        int versionNo,
        String labelJa,
        String labelEn,
        int importance,
        LocalDate startedOn,
        LocalDate assessedOn,
        boolean superseded)
        implements Serializable {

    /** For queries. */
    public AnalysisHead(
            UUID id,
            RiskMethod method,
            UUID catalog,
            int versionNo,
            String labelJa,
            String labelEn,
            int importance,
            LocalDate startedOn,
            LocalDate assessedOn,
            boolean superseded) {
        this(
                new AnalysisId(id),
                method,
                new CatalogId(catalog),
                versionNo,
                labelJa,
                labelEn,
                importance,
                startedOn,
                assessedOn,
                superseded);
    }

    public String label(Locale locale) {
        return new Bilingual(labelJa, labelEn).in(locale.getLanguage());
    }
}
