package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.ControlDetails;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;

/** A control of an edition. */
public record ControlRow(UUID id, ControlDetails details, long version) implements Serializable {

    public String name(Locale locale) {
        return new Bilingual(details.nameJa(), details.nameEn()).in(locale.getLanguage());
    }

    public String description(Locale locale) {
        return new Bilingual(details.descriptionJa(), details.descriptionEn()).in(locale.getLanguage());
    }

    public String evidence(Locale locale) {
        return new Bilingual(details.evidenceJa(), details.evidenceEn()).in(locale.getLanguage());
    }
}
