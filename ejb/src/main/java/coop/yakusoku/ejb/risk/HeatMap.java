package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskBand;
import java.io.Serializable;
import java.util.List;

/**
 * The risks at a glance.
 *
 * @param cells the nine cells, importance 3 to 1, in each likelihood 1 to 3
 * @param bands by band of the inherent value
 * @param total rated risks
 * @param unrated risks nobody has rated; they stand in no cell
 */
public record HeatMap(
        List<Cell> cells,
        List<Tally> bands,
        List<Tally> departments,
        List<Tally> classes,
        List<Tally> phases,
        int total,
        int unrated)
        implements Serializable {

    /**
     * A cell, on the scale 3–2–1.
     *
     * @param band the band of its value
     * @param inherent how many risks stand in it now
     * @param residual how many stand in it after treatment
     */
    public record Cell(int importance, int likelihood, int value, RiskBand band, int inherent, int residual)
            implements Serializable {}

    /**
     * How many risks share something.
     *
     * @param key what they share, as the address says it
     * @param name its name where the register holds one; null for constants
     * @param about what it belongs to, or null
     * @param high 大, inherent
     * @param medium 中, inherent
     * @param low 小, inherent
     * @param residualHigh 大 after treatment
     * @param undecided whose treatment is not decided although their value asks for one
     * @param overdue whose treatment is overdue
     */
    public record Tally(
            String key,
            Bilingual name,
            String about,
            int high,
            int medium,
            int low,
            int residualHigh,
            int undecided,
            int overdue)
            implements Serializable {

        public int total() {
            return high + medium + low;
        }
    }
}
