package coop.yakusoku.web.ledger;

import coop.yakusoku.domain.ledger.FlowPhase;
import coop.yakusoku.domain.ledger.FlowStep;
import coop.yakusoku.domain.shared.JapaneseText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A step of the life-cycle as it is typed; without a way of handling it is no step. */
public class FlowForm implements Serializable {

    private FlowPhase phase;
    private String handling;
    private String place;
    private String means;
    private String regulation;

    private FlowForm(FlowPhase phase) {
        this.phase = phase;
    }

    /** What is said, and an empty line for each phase of which nothing is said. */
    static List<FlowForm> of(List<FlowStep> steps) {
        List<FlowForm> forms = new ArrayList<>();
        for (FlowPhase phase : FlowPhase.values()) {
            List<FlowForm> said = steps.stream()
                    .filter(step -> step.phase() == phase)
                    .map(FlowForm::of)
                    .toList();
            forms.addAll(said);
            if (said.isEmpty()) {
                forms.add(new FlowForm(phase));
            }
        }
        return forms;
    }

    private static FlowForm of(FlowStep step) {
        FlowForm form = new FlowForm(step.phase());
        form.handling = step.handling();
        form.place = step.place();
        form.means = step.means();
        form.regulation = step.regulation();
        return form;
    }

    static FlowForm empty() {
        return new FlowForm(FlowPhase.USE);
    }

    boolean said() {
        return !JapaneseText.isBlank(handling);
    }

    FlowStep step() {
        return new FlowStep(
                phase,
                EntryForm.clean(handling),
                EntryForm.clean(place),
                EntryForm.clean(means),
                EntryForm.clean(regulation));
    }

    public FlowPhase getPhase() {
        return phase;
    }

    public void setPhase(FlowPhase phase) {
        this.phase = phase;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getRegulation() {
        return regulation;
    }

    public void setRegulation(String regulation) {
        this.regulation = regulation;
    }
}
