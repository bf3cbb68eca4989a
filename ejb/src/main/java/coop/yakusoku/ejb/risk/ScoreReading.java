package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import java.util.Set;

/**
 * The marks of a row, on the scale 3–2–1 or on 2–1–0 of the guideline's edition 3.
 *
 * <p>What the sheet computes (importance, likelihood, risk value) is never taken over; but where it is there it must be
 * what the marks come to, or somebody has typed over a formula.
 */
final class ScoreReading {

    private final AssetRowReading row;
    private final int lowest;

    ScoreReading(AssetRowReading row, boolean oldScale) {
        this.row = row;
        this.lowest = oldScale ? 0 : 1;
    }

    /** @throws RuleViolation {@code risk.import-mark-out-of-scale} with the mark and the ends of the scale */
    Integer mark(Cell cell) {
        Long mark = CellReading.number(cell);
        if (mark != null && (mark < lowest || mark > lowest + 2)) {
            throw new RuleViolation("risk.import-mark-out-of-scale", mark, lowest, lowest + 2);
        }
        return mark == null ? null : mark.intValue();
    }

    /** @param computed the importance as the register computes it, 1 to 3 */
    void check(int computed) {
        int importance = computed - 1 + lowest;
        differs(AssetColumn.IMPORTANCE, row.take(AssetColumn.IMPORTANCE, null, this::mark), importance);

        Integer frequency = row.take(AssetColumn.FREQUENCY, null, this::mark);
        Integer weakness = row.take(AssetColumn.WEAKNESS, null, this::mark);
        Integer likelihood = row.take(AssetColumn.LIKELIHOOD, null, this::mark);
        if (frequency != null && weakness != null) {
            int follows = Math.max(lowest, frequency + weakness - lowest - 2);
            differs(AssetColumn.LIKELIHOOD, likelihood, follows);
            likelihood = follows;
        }
        Integer value = row.take(AssetColumn.VALUE, null, this::value);
        if (likelihood != null) {
            differs(AssetColumn.VALUE, value, importance * likelihood);
        }
    }

    private Integer value(Cell cell) {
        Long value = CellReading.number(cell);
        Set<Long> possible = lowest == 0 ? Set.of(0L, 1L, 2L, 4L) : Set.of(1L, 2L, 3L, 4L, 6L, 9L);
        if (value != null && !possible.contains(value)) {
            throw new RuleViolation("risk.import-value-impossible", value);
        }
        return value == null ? null : value.intValue();
    }

    private void differs(AssetColumn column, Integer written, int computed) {
        if (written != null && written != computed) {
            row.find(column, new RuleViolation("risk.import-computed-differs", written, computed));
        }
    }
}
