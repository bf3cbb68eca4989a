package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeWords;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A purpose with the version that counts today, or with the one that comes.
 *
 * @param partOf the code of the whole, or null
 * @param words of the version in force; of the coming one, or the draft, when none is
 * @param validFrom of that version
 * @param validTo of that version; null for no end
 * @param inForce whether a version is in force today
 * @param drafted whether a draft waits
 */
public record PurposeRow(
        PurposeId id,
        String code,
        PurposeKind kind,
        String partOf,
        String source,
        PurposeWords words,
        LocalDate validFrom,
        LocalDate validTo,
        boolean inForce,
        boolean drafted)
        implements Serializable {

    /** @param language {@code en} for English; anything else reads Japanese */
    public String name(String language) {
        return "en".equals(language) ? words.nameEn() : words.nameJa();
    }

    /** Code and name. */
    public String label(String language) {
        return code + " " + name(language);
    }

    /** @param language {@code en} for English; anything else reads Japanese */
    public String statement(String language) {
        return "en".equals(language) ? words.wordsEn() : words.wordsJa();
    }
}
