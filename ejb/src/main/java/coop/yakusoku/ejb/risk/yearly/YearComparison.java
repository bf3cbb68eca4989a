package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.yearly.Change;
import java.io.Serializable;
import java.util.List;

/**
 * Two years of one organisation's register side by side (前年比較). Every count is counted from the lists, so a figure and
 * the list behind it agree, on a screen, on paper and in a workbook.
 *
 * @param before the earlier one
 * @param after the later one, or the register of today
 * @param risks those that are not the same in both: what grew worse first, then by value
 * @param assets those that are not the same in both, by number
 */
public record YearComparison(
        SnapshotRow before, SnapshotRow after, List<RiskChange> risks, List<AssetChange> assets)
        implements Serializable {

    /** How many risks a change happened to. */
    public int count(Change change) {
        return change == Change.SAME
                ? after.risks() - (int) risks.stream().filter(it -> it.after() != null).count()
                : (int) risks.stream().filter(it -> it.change() == change).count();
    }

    /** How many assets a change happened to. */
    public int countAssets(Change change) {
        return change == Change.SAME
                ? after.assets() - (int) assets.stream().filter(it -> it.change() != Change.GONE).count()
                : (int) assets.stream().filter(it -> it.change() == change).count();
    }

    /** The risks a change happened to. */
    public List<RiskChange> risks(Change change) {
        return risks.stream().filter(it -> it.change() == change).toList();
    }

    /** The risks whose treatment was carried out between the two. */
    public List<RiskChange> treatmentsDone() {
        return risks.stream().filter(RiskChange::treatmentDone).toList();
    }

    /** The risks of which less is left. */
    public List<RiskChange> residualDown() {
        return risks.stream().filter(RiskChange::residualDown).toList();
    }

    /** The risks of which more is left. */
    public List<RiskChange> residualUp() {
        return risks.stream().filter(RiskChange::residualUp).toList();
    }
}
