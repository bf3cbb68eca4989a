package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskId;
import java.io.Serializable;
import java.util.List;

/** What became of a sheet: all of it is saved, or nothing is. */
public sealed interface SheetAnswer extends Serializable {

    /** @param rows how many risks were rated */
    record Saved(int rows) implements SheetAnswer {}

    /** @param rows the rows that were refused, in the order of the sheet; the others were fine and wait as well */
    record Refused(List<RefusedRow> rows) implements SheetAnswer {

        public Refused {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Why one row was refused.
     *
     * @param code the code of the rule
     * @param details what the sentence names
     */
    record RefusedRow(RiskId risk, String code, List<Object> details) implements Serializable {}
}
