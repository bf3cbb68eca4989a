package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AnswerCapacity;
import coop.yakusoku.domain.purpose.AnswerMethod;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import java.time.LocalDate;

/**
 * What a person answered to a change of purpose.
 *
 * @param number the person's number within the organisation
 * @param proof where the answer is kept; needed for a yes and for a representative
 */
public record AnswerChange(
        ChangeId change,
        String number,
        ConsentAnswer answer,
        AnswerMethod method,
        AnswerCapacity capacity,
        LocalDate answeredOn,
        String proof) {}
