package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.purpose.SurveyState;
import coop.yakusoku.domain.purpose.SurveyWords;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A survey.
 *
 * @param purpose the code of its own purpose, or null
 * @param usable whether its answers may be used today
 * @param overdue whether its answers should have been destroyed
 */
public record SurveyRow(
        SurveyId id,
        DepartmentId department,
        String number,
        String place,
        String purpose,
        SurveyWords words,
        SurveyState state,
        LocalDate disposedOn,
        boolean usable,
        boolean overdue,
        boolean mayEdit,
        long version)
        implements Serializable {}
