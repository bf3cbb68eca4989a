package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import java.io.Serializable;
import java.util.Locale;

/** A threat of an edition. */
public record ThreatRow(ThreatId id, ThreatDetails details, long version) implements Serializable {

    public String name(Locale locale) {
        return new Bilingual(details.nameJa(), details.nameEn()).in(locale.getLanguage());
    }
}
