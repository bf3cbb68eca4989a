package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.PurposeId;
import coop.yakusoku.domain.ledger.PurposeWords;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A purpose of the master.
 *
 * @param jointUse whether joint users may use the information for it (N-7)
 * @param validTo the last day it is offered, or null for no end
 * @param offered whether it is offered today
 * @param uses how many rows of the ledger, not abolished, name it
 */
public record PurposeRow(
        PurposeId id,
        String code,
        PurposeWords words,
        boolean jointUse,
        int sort,
        LocalDate validFrom,
        LocalDate validTo,
        boolean offered,
        long uses,
        long version)
        implements Serializable {

    /** @param language {@code en} for English; anything else reads Japanese */
    public String name(String language) {
        return "en".equals(language) ? words.nameEn() : words.nameJa();
    }
}
