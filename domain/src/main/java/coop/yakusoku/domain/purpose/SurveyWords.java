package coop.yakusoku.domain.purpose;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is said of a survey (6.17).
 *
 * @param words its purpose, as it is told to those who are asked
 * @param criteria who is asked
 * @param scope who uses the answers for what
 * @param items codes of the items it collects or uses
 * @param named 記名; else 無記名
 * @param startsOn first day of the period
 * @param endsOn last day of the period
 * @param useEndsOn the last day the answers may be used (利用終了日)
 * @param disposeBy until when they are destroyed (廃棄予定日)
 */
public record SurveyWords(
        String name,
        String words,
        String criteria,
        String scope,
        Set<String> items,
        boolean named,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate useEndsOn,
        LocalDate disposeBy)
        implements Serializable {

    /** @throws RuleViolation {@code purpose.field-missing}, {@code purpose.text-too-long}, {@code purpose.survey-days} */
    public SurveyWords {
        name = Words.required("name", name, 200);
        words = Words.required("words", words, 1_000);
        criteria = Words.optional("criteria", criteria, 500);
        scope = Words.required("scope", scope, 500);
        items = Codes.split(Codes.join(items));
        if (items.isEmpty()) {
            throw new RuleViolation("purpose.field-missing", "field.items");
        }
        Words.required("startsOn", startsOn);
        Words.required("endsOn", endsOn);
        Words.required("useEndsOn", useEndsOn);
        Words.required("disposeBy", disposeBy);
        if (endsOn.isBefore(startsOn) || useEndsOn.isBefore(endsOn) || disposeBy.isBefore(useEndsOn)) {
            throw new RuleViolation("purpose.survey-days");
        }
    }
}
