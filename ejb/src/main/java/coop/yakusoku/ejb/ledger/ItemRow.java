package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.ItemFlags;
import coop.yakusoku.domain.ledger.ItemId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A data item of the master.
 *
 * @param validTo the last day it is offered, or null for no end
 * @param offered whether it is offered today
 * @param uses how many rows of the ledger, not abolished, name it
 */
public record ItemRow(
        ItemId id,
        String code,
        String nameJa,
        String nameEn,
        ItemFlags flags,
        int sort,
        LocalDate validFrom,
        LocalDate validTo,
        boolean offered,
        long uses,
        long version)
        implements Serializable {

    /** @param language {@code en} for English; anything else reads Japanese */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameJa;
    }
}
