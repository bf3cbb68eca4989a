package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Catalog;
import coop.yakusoku.domain.risk.CatalogId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One edition of the catalogue in a list.
 *
 * @param validFrom its first day; null for a draft
 * @param analyses how many current analyses use it
 */
public record EditionRow(
        CatalogId id,
        int versionNo,
        String labelJa,
        String labelEn,
        Catalog.State state,
        LocalDate validFrom,
        String note,
        long threats,
        long controls,
        long analyses,
        long version)
        implements Serializable {

    /** For queries. */
    public EditionRow(
            UUID id,
            int versionNo,
            String labelJa,
            String labelEn,
            Catalog.State state,
            LocalDate validFrom,
            String note,
            long threats,
            long controls,
            long analyses,
            long version) {
        this(
                new CatalogId(id),
                versionNo,
                labelJa,
                labelEn,
                state,
                validFrom,
                note,
                threats,
                controls,
                analyses,
                version);
    }

    public boolean draft() {
        return state == Catalog.State.DRAFT;
    }

    public String label(Locale locale) {
        return new Bilingual(labelJa, labelEn).in(locale.getLanguage());
    }
}
