package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;

/**
 * 関連性の検討 (法17条2項): may the purpose be changed by notice, or does it take each person's consent?
 *
 * @param sameBusiness it serves the same business under the articles
 * @param foreseeable a member of ordinary understanding would foresee it from the purpose told
 * @param noBurden it takes no further items and gives no further recipient
 * @param reason in words, at most 1,000 characters
 */
public record RelevanceReview(boolean sameBusiness, boolean foreseeable, boolean noBurden, String reason)
        implements Serializable {

    /** @throws RuleViolation {@code purpose.field-missing} without a reason */
    public RelevanceReview {
        reason = Words.required("testReason", reason, 1_000);
    }

    /** Only when every answer is yes is it related; one no, and consent comes first. */
    public Relevance outcome() {
        return sameBusiness && foreseeable && noBurden ? Relevance.RELATED : Relevance.BEYOND;
    }
}
