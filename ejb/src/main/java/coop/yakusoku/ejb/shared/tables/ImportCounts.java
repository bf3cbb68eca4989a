package coop.yakusoku.ejb.shared.tables;

import java.io.Serializable;
import java.util.List;

/**
 * How many rows of an import are new, changed, the same, wrong.
 *
 * @param missing how many records of the register no row names
 */
public record ImportCounts(int added, int changed, int same, int missing, int wrong) implements Serializable {

    static ImportCounts of(List<RowOutcome> outcomes) {
        return new ImportCounts(
                count(outcomes, RowKind.NEW),
                count(outcomes, RowKind.CHANGED),
                count(outcomes, RowKind.SAME),
                count(outcomes, RowKind.MISSING),
                count(outcomes, RowKind.ERROR));
    }

    private static int count(List<RowOutcome> outcomes, RowKind kind) {
        return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    /** How many rows there are. */
    public int all() {
        return added + changed + same + wrong;
    }

    /** Whether every row says what the register says already. */
    public boolean unchanged() {
        return wrong == 0 && added + changed == 0;
    }

    /** Whether confirming would write anything. */
    public boolean writes() {
        return wrong == 0 && added + changed > 0;
    }
}
