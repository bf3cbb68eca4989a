package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.ejb.risk.AnalysisRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What one says when rating a risk. */
public class RatingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer frequency;
    private Integer weakness;
    private String vulnerability;
    private List<String> controls = new ArrayList<>();
    private String existingNote;
    private String reason;

    /** The form as the risk stands. */
    static RatingForm of(AnalysisRow row) {
        RatingForm form = new RatingForm();
        form.frequency = row.frequency();
        form.weakness = row.weakness();
        form.vulnerability = row.vulnerability();
        form.controls = new ArrayList<>(row.controls());
        form.existingNote = row.existingNote();
        form.reason = row.reason();
        return form;
    }

    /** @throws coop.yakusoku.domain.shared.RuleViolation when a text is too long */
    Assessment assessment() {
        return new Assessment(
                new Rating(frequency, weakness), vulnerability, new LinkedHashSet<>(controls), existingNote, reason);
    }

    public Integer getFrequency() {
        return frequency;
    }

    public void setFrequency(Integer frequency) {
        this.frequency = frequency;
    }

    public Integer getWeakness() {
        return weakness;
    }

    public void setWeakness(Integer weakness) {
        this.weakness = weakness;
    }

    public String getVulnerability() {
        return vulnerability;
    }

    public void setVulnerability(String vulnerability) {
        this.vulnerability = vulnerability;
    }

    public List<String> getControls() {
        return controls;
    }

    public void setControls(List<String> controls) {
        this.controls = controls;
    }

    public String getExistingNote() {
        return existingNote;
    }

    public void setExistingNote(String existingNote) {
        this.existingNote = existingNote;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
