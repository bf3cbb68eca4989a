package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.List;

/** How many rows of an import are new, changed, the same, wrong. */
public record ImportCounts(int added, int changed, int same, int wrong) implements Serializable {

    static ImportCounts of(List<RowOutcome> outcomes) {
        return new ImportCounts(
                count(outcomes, RowOutcome.Kind.NEW),
                count(outcomes, RowOutcome.Kind.CHANGED),
                count(outcomes, RowOutcome.Kind.SAME),
                count(outcomes, RowOutcome.Kind.ERROR));
    }

    private static int count(List<RowOutcome> outcomes, RowOutcome.Kind kind) {
        return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

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
