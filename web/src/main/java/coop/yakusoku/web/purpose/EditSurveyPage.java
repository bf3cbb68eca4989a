package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PointQueries;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.SurveyQueries;
import coop.yakusoku.ejb.purpose.SurveyRow;
import coop.yakusoku.ejb.purpose.SurveyService;
import coop.yakusoku.ejb.purpose.WriteSurvey;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code purpose/edit-survey.xhtml}: a new survey, or the draft of one. */
@Named
@ViewScoped
public class EditSurveyPage implements Serializable {

    @Inject private SurveyQueries queries;
    @Inject private PurposeQueries masters;
    @Inject private PointQueries points;
    @Inject private SurveyService service;
    @Inject private KeptDepartments departments;
    @Inject private Screen screen;

    private String id;
    private SurveyRow survey;
    private SurveyForm form = new SurveyForm();
    private List<SelectItem> places = List.of();
    private List<ItemRow> items;

    public void load() {
        items = masters.items().stream().filter(ItemRow::offered).toList();
        if (id == null) {
            places = departments.of(points.keeping());
            return;
        }
        survey = queries.survey(screen.id(id, SurveyId::of));
        if (!survey.mayEdit()) {
            throw new RuleViolation("shared.unknown-record");
        }
        form.say(survey.words());
    }

    public String save() {
        SurveyId saved;
        try {
            saved = service.write(new WriteSurvey(
                    survey == null ? null : survey.id(),
                    survey == null ? 0 : survey.version(),
                    survey == null ? KeptDepartments.organization(form.getPlace()) : null,
                    survey == null ? KeptDepartments.department(form.getPlace()) : null,
                    form.said()));
        } catch (RuleViolation no) {
            screen.refuse(no);
            return null;
        }
        screen.tell("purposeText", "editSurvey.done");
        screen.keepMessagesOverRedirect();
        return "/purpose/survey.xhtml?faces-redirect=true&id=" + saved;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SurveyRow getSurvey() {
        return survey;
    }

    public SurveyForm getForm() {
        return form;
    }

    public List<SelectItem> getPlaces() {
        return places;
    }

    public List<ItemRow> getItems() {
        return items;
    }
}
