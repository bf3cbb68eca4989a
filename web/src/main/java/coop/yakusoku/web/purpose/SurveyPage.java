package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.purpose.SurveyState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.ItemRow;
import coop.yakusoku.ejb.purpose.PurposeQueries;
import coop.yakusoku.ejb.purpose.SurveyQueries;
import coop.yakusoku.ejb.purpose.SurveyRow;
import coop.yakusoku.ejb.purpose.SurveyService;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.web.shared.RecordFrame;
import coop.yakusoku.web.shared.Screen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code purpose/survey.xhtml}: a survey, its purpose and its days. */
@Named
@ViewScoped
public class SurveyPage implements Serializable {

    @Inject private SurveyQueries queries;
    @Inject private PurposeQueries masters;
    @Inject private SurveyService service;
    @Inject private Screen screen;

    private String id;
    private String tab;
    private SurveyRow survey;
    private RecordFrame frame;
    private LocalDate disposedOn;
    private List<ItemRow> items;
    private List<FieldChange> changes = List.of();

    public void load() {
        SurveyId asked = screen.id(id, SurveyId::of);
        survey = queries.survey(asked);
        items = masters.items();
        frame = RecordFrame.of(queries.head(asked), survey.usable() ? "good" : "plain")
                .tab("facts", "survey.facts")
                .withApprovals()
                .withEvidence()
                .withHistory()
                .open(tab);
        if (frame.shows(RecordFrame.HISTORY)) {
            changes = queries.history(asked);
        }
    }

    public String drop() {
        try {
            service.drop(survey.id(), survey.version());
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "survey.dropped");
        screen.keepMessagesOverRedirect();
        return "/purpose/surveys.xhtml?faces-redirect=true";
    }

    public String dispose() {
        try {
            service.dispose(survey.id(), survey.version(), disposedOn);
        } catch (RuleViolation no) {
            screen.refuse(no);
            load();
            return null;
        }
        screen.tell("purposeText", "survey.disposed");
        screen.keepMessagesOverRedirect();
        return "/purpose/survey.xhtml?faces-redirect=true&id=" + id;
    }

    /** The items by name. */
    public List<String> names(String language) {
        return items.stream()
                .filter(it -> survey.words().items().contains(it.code()))
                .map(it -> it.name(language))
                .toList();
    }

    public boolean isMayChange() {
        return survey.mayEdit() && survey.state() == SurveyState.DRAFT;
    }

    public boolean isMayDispose() {
        return survey.mayEdit() && survey.state() == SurveyState.APPROVED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public SurveyRow getSurvey() {
        return survey;
    }

    public RecordFrame getFrame() {
        return frame;
    }

    public LocalDate getDisposedOn() {
        return disposedOn;
    }

    public void setDisposedOn(LocalDate disposedOn) {
        this.disposedOn = disposedOn;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }
}
