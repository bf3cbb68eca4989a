package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.purpose.SurveyWords;

/**
 * Draft a survey, or change the draft.
 *
 * @param survey null for a new one; organisation and department are a new one's
 */
public record WriteSurvey(
        SurveyId survey, long seenVersion, OrganizationId organization, DepartmentId department, SurveyWords words) {}
