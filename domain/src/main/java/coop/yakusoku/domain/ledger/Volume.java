package coop.yakusoku.domain.ledger;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;

/**
 * Of how many persons it tells.
 *
 * @param count 件数, or null when not known yet
 * @param most 最大件数: the most there ever are at once, or null
 * @param yearlyIncrease 年間増加, or null
 */
public record Volume(Long count, Long most, Long yearlyIncrease) implements Serializable {

    /** Nothing said yet. */
    public static final Volume UNKNOWN = new Volume(null, null, null);

    /** A leak of more than this many persons is reported whatever the information is (BR4, 規則7条4号). */
    private static final long REPORTED = 1_000;

    public Volume {
        Words.notNegative(count);
        Words.notNegative(most);
        Words.notNegative(yearlyIncrease);
        if (count != null && most != null && most < count) {
            throw new RuleViolation("ledger.most-below-count", most, count);
        }
    }

    /** Whether a leak of all of it would tell of more than 1,000 persons. */
    public boolean overThousand() {
        return Math.max(count == null ? 0 : count, most == null ? 0 : most) > REPORTED;
    }

    /** 件数区分; null when the count is not known. */
    public CountBand band() {
        return count == null ? null : CountBand.of(count);
    }
}
