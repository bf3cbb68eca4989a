package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** A life-cycle phase of an edition. */
public record PhaseRow(UUID id, String code, String nameJa, String nameEn, int sort, long version)
        implements Serializable {

    public String name(Locale locale) {
        return new Bilingual(nameJa, nameEn).in(locale.getLanguage());
    }
}
