package coop.yakusoku.domain.member.accuracy;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 正確性の計画 of one co-op: how often each member's data are confirmed, and by what (T-2-(5)-a).
 *
 * @param everyMonths 頻度 in months, 1 to 60
 * @param method by what they are confirmed as a rule
 * @param note how it is done here, at most 300 characters; may be empty
 */
public record AccuracyPlan(int everyMonths, VerificationSource method, String note) implements Serializable {

    /** What counts until the co-op plans something else. */
    public static final AccuracyPlan USUAL = new AccuracyPlan(12, VerificationSource.YEARLY_SHEET, "");

    private static final int MOST_MONTHS = 60;
    private static final int MOST_NOTE = 300;

    /** @throws RuleViolation {@code member.frequency-unknown} with the most, {@code shared.text-too-long} */
    public AccuracyPlan {
        Objects.requireNonNull(method, "method");
        if (everyMonths < 1 || everyMonths > MOST_MONTHS) {
            throw new RuleViolation("member.frequency-unknown", MOST_MONTHS);
        }
        note = note == null ? "" : JapaneseText.atMost(MOST_NOTE, JapaneseText.strip(JapaneseText.storable(note)));
    }

    /** What was last confirmed before this day is stale. */
    public LocalDate staleBefore(LocalDate today) {
        return today.minusMonths(everyMonths);
    }
}
