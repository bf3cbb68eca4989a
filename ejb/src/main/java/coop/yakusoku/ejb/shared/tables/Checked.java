package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.ejb.shared.workbook.Sheet;
import java.util.List;

/**
 * What taking a table in would do.
 *
 * @param plans what the rows that write something will write
 * @param unknownHeads columns the register has no use for
 * @param sheet where the table stands
 * @param body the place of its first row in the sheet's rows
 */
public record Checked<P>(
        List<RowOutcome> outcomes, List<P> plans, List<String> unknownHeads, Sheet sheet, int body) {

    /** How many rows are what. */
    public ImportCounts counts() {
        return ImportCounts.of(outcomes);
    }
}
