package coop.yakusoku.web.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentPlan;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.ControlChoice;
import coop.yakusoku.ejb.risk.RiskDetail;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed on {@code risk/treat-risk.xhtml}. */
public class TreatmentForm implements Serializable {

    /** Which input a refusal is about. */
    private static final Map<String, String> BLAMED = Map.ofEntries(
            Map.entry("risk.field-missing", "option"),
            Map.entry("risk.treatment-needs-owner", "owner"),
            Map.entry("risk.owner-not-active", "owner"),
            Map.entry("risk.treatment-needs-due-day", "due"),
            Map.entry("risk.due-day-passed", "due"),
            Map.entry("risk.treatment-needs-measure", "note"),
            Map.entry("risk.residual-needs-reason", "residualReason"),
            Map.entry("risk.residual-above-inherent", "weakness"),
            Map.entry("risk.acceptance-needs-reason", "acceptanceReason"),
            Map.entry("risk.acceptance-needs-review-day", "reviewOn"),
            Map.entry("risk.acceptance-too-long", "reviewOn"),
            Map.entry("risk.review-day-passed", "reviewOn"));

    private TreatmentOption option;
    private List<String> controls = new ArrayList<>();
    private String note;
    private StaffId owner;
    private LocalDate due;
    private TreatmentState state;
    private Integer frequency;
    private Integer weakness;
    private String residualReason;
    private String acceptanceReason;
    private LocalDate reviewOn;

    /** What is decided so far; for a new decision nothing but the state to begin with. */
    static TreatmentForm of(RiskDetail risk) {
        TreatmentForm form = new TreatmentForm();
        form.option = risk.row().option();
        risk.controls().stream().map(ControlChoice::code).forEach(form.controls::add);
        form.note = risk.note();
        form.owner = risk.owner();
        form.due = risk.row().dueOn();
        form.state = risk.row().state() == null
                ? TreatmentState.NOT_STARTED
                : risk.row().state();
        form.frequency = risk.residual() == null ? null : risk.residual().frequency();
        form.weakness = risk.residual() == null ? null : risk.residual().weakness();
        form.residualReason = risk.residualReason();
        form.acceptanceReason = risk.acceptanceReason();
        form.reviewOn = risk.row().reviewOn();
        return form;
    }

    /** The input a refusal is about, or null for the whole form. */
    static String blamed(String code) {
        return BLAMED.get(code);
    }

    /**
     * What is typed, as a plan.
     *
     * @throws coop.yakusoku.domain.shared.RuleViolation when something is missing
     */
    TreatmentPlan plan() {
        boolean accepting = option == TreatmentOption.ACCEPT;
        return new TreatmentPlan(
                option,
                accepting ? Set.of() : new LinkedHashSet<>(controls),
                accepting ? null : note,
                accepting ? null : owner,
                accepting ? null : due,
                accepting ? null : state,
                accepting ? null : residual(),
                accepting ? null : residualReason,
                accepting ? acceptanceReason : null,
                accepting ? reviewOn : null);
    }

    /** T' and V', or null unless both are chosen. */
    Rating residual() {
        return frequency == null || weakness == null ? null : new Rating(frequency, weakness);
    }

    public TreatmentOption getOption() {
        return option;
    }

    public void setOption(TreatmentOption option) {
        this.option = option;
    }

    public List<String> getControls() {
        return controls;
    }

    public void setControls(List<String> controls) {
        this.controls = controls;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public StaffId getOwner() {
        return owner;
    }

    public void setOwner(StaffId owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public TreatmentState getState() {
        return state;
    }

    public void setState(TreatmentState state) {
        this.state = state;
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

    public String getResidualReason() {
        return residualReason;
    }

    public void setResidualReason(String residualReason) {
        this.residualReason = residualReason;
    }

    public String getAcceptanceReason() {
        return acceptanceReason;
    }

    public void setAcceptanceReason(String acceptanceReason) {
        this.acceptanceReason = acceptanceReason;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
