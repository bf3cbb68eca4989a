package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.yearly.Change;
import java.io.Serializable;
import java.util.List;

/**
 * An asset that is not the same in two years. Names are the later year's, as long as it has them.
 *
 * @param change {@code NEW}, {@code GONE} or {@code CHANGED}
 * @param differences what is not the same of one that is in both; empty for the others
 */
public record AssetChange(
        AssetId id, String number, String name, String departmentName, Change change, List<Difference> differences)
        implements Serializable {

    /**
     * A field that differs.
     *
     * @param field its name as the texts know it under {@code field.}
     * @param before null for none
     * @param after null for none
     */
    public record Difference(String field, Object before, Object after) implements Serializable {}
}
