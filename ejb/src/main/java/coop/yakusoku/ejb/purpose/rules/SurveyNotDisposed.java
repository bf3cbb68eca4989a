package coop.yakusoku.ejb.purpose.rules;

import coop.yakusoku.ejb.shared.work.SqlRule;
import jakarta.enterprise.context.ApplicationScoped;

/** The answers of a survey are destroyed when their use is over (T-1-d, 法22条). */
@ApplicationScoped
class SurveyNotDisposed extends SqlRule {

    SurveyNotDisposed() {
        super("purpose.survey-not-disposed", "purpose.survey", "/purpose/survey.xhtml?id={id}", Severity.GRAVE, """
                select s.id, s.number, s.name, s.organization_id, s.department_id, s.changed_by, cast(null as text)
                from purpose_survey s where s.state = 'APPROVED' and s.use_ends_on < :today
                """);
    }
}
