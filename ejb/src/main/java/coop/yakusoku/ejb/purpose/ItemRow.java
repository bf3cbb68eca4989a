package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.ItemFlags;
import coop.yakusoku.domain.purpose.ItemId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A data item of the master.
 *
 * @param ofMembers whether it is kept of members, so that a purpose can let it be seen
 * @param partOf the code of the whole, or null
 * @param offered whether it is offered today
 */
public record ItemRow(
        ItemId id,
        String code,
        String nameJa,
        String nameEn,
        ItemFlags flags,
        boolean ofMembers,
        String partOf,
        int sort,
        LocalDate validFrom,
        LocalDate validTo,
        boolean offered,
        long version)
        implements Serializable {

    /** @param language {@code en} for English; anything else reads Japanese */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameJa;
    }
}
