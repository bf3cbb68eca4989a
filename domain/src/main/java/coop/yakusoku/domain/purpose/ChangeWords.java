package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a change of purpose says.
 *
 * @param from the purpose that was told
 * @param newWords what we want to use it for
 * @param newItems codes of the items the new use needs, parted by spaces
 * @param notice the text the persons get and the public page shows
 * @param answerBy the last day to answer
 * @param effectiveOn when the new use begins
 */
public record ChangeWords(
        String title,
        String from,
        String newWords,
        String newItems,
        String notice,
        LocalDate answerBy,
        LocalDate effectiveOn)
        implements Serializable {

    /**
     * @throws RuleViolation {@code purpose.field-missing}, {@code purpose.text-too-long}, {@code
     *     purpose.answer-after-effect}
     */
    public ChangeWords {
        title = Words.required("title", title, 200);
        from = Words.required("from", from, 30);
        newWords = Words.required("newWords", newWords, 1_000);
        newItems = Words.optional("newItems", newItems, 500);
        notice = Words.required("notice", notice, 4_000);
        Words.required("answerBy", answerBy);
        Words.required("effectiveOn", effectiveOn);
        if (!effectiveOn.isAfter(answerBy)) {
            throw new RuleViolation("purpose.answer-after-effect", answerBy);
        }
    }
}
