package coop.yakusoku.web.purpose;

import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.purpose.SurveyQueries;
import coop.yakusoku.ejb.purpose.SurveyRow;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/surveys.xhtml}: the surveys. */
@Named
@RequestScoped
public class SurveysPage {

    @Inject private SurveyQueries queries;
    @Inject private Caller caller;

    private List<SurveyRow> surveys;
    private boolean mayEdit;

    public void load() {
        surveys = queries.surveys();
        mayEdit = caller.has(Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER);
    }

    public List<SurveyRow> getSurveys() {
        return surveys;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}
