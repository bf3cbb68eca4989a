package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * 正確性: how it is kept right (法22条).
 *
 * @param method 確認方法, or null when not said yet
 * @param everyMonths 頻度 in months, 1 to 120, or null
 * @param lastOn 最終確認日, or null
 */
public record Accuracy(AccuracyMethod method, Integer everyMonths, LocalDate lastOn) implements Serializable {

    /** Nothing said yet. */
    public static final Accuracy UNKNOWN = new Accuracy(null, null, null);

    private static final int MOST_MONTHS = 120;

    public Accuracy {
        if (everyMonths != null && (everyMonths < 1 || everyMonths > MOST_MONTHS)) {
            throw new RuleViolation("ledger.frequency-unknown", MOST_MONTHS);
        }
    }

    /**
     * 次回: the day by which it is to be checked again.
     *
     * @param since from when to count what was never checked
     * @return null when no frequency is said
     */
    public LocalDate nextOn(LocalDate since) {
        if (everyMonths == null) {
            return null;
        }
        return (lastOn == null ? since : lastOn).plusMonths(everyMonths);
    }
}
