package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.ThreatClass;
import java.io.Serializable;
import java.util.Locale;

/**
 * A threat and the level set for it on one medium of an organisation.
 *
 * @param defaultFrequency T when nothing else is known
 * @param frequency T; null when no level is set
 * @param version of the level; null when none is set
 * @param inheriting how many risks take the level
 * @param own how many risks were rated by a person
 * @param unrated how many risks wait for a rating
 */
public record LevelRow(
        String threatCode,
        ThreatClass threatClass,
        String threatJa,
        String threatEn,
        int defaultFrequency,
        Integer frequency,
        Integer weakness,
        String reason,
        Long version,
        long inheriting,
        long own,
        long unrated)
        implements Serializable {

    public String threat(Locale locale) {
        return new Bilingual(threatJa, threatEn).in(locale.getLanguage());
    }
}
