package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.Codes;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/**
 * A threat to one asset in one phase of its life.
 *
 * <p>Proposed or added unrated; rated by a person or by inheriting its medium's level, and then valued by the method,
 * never by hand. From 6 on a treatment must be decided (T-2-(1)-e); 4 needs a treatment or an acceptance. What is left is
 * stated by a person with a reason and is the inherent value until then. Accepting 6 or more is the chief privacy
 * officer's; whoever asked for an acceptance does not grant it. A later change of the value or of the treatment takes an
 * acceptance away again: it was given for something else; and it ends with its last day. Its former states stay in its history.
 */
@Entity
@Audited
@Table(name = "risk_risk")
public class Risk {

    /** From this value on nothing may stay undecided, and only the chief privacy officer accepts. */
    public static final int MUST_TREAT = 6;

    /** This value needs a plan or an acceptance by whoever is responsible for the department. */
    public static final int MUST_PLAN = 4;

    /** The role that alone accepts {@link #MUST_TREAT} and more. */
    public static final String CHIEF = "cpo";

    @Id
    @Column(name = "risk_id")
    private UUID id;

    @Column(name = "analysis_id")
    private UUID analysisId;

    @Column(name = "asset_id")
    private UUID assetId;

    @Column(name = "threat_id")
    private UUID threatId;

    private boolean superseded;

    @Column(name = "phase_code")
    private String phaseCode;

    private String vulnerability;

    @Enumerated(EnumType.STRING)
    private RiskMethod method;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int importance;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer frequency;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer weakness;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating_source")
    private RatingSource ratingSource;

    @Column(name = "existing_controls")
    private String existingControls;

    @Column(name = "existing_note")
    private String existingNote;

    private String reason;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Integer likelihood;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "risk_value")
    private Integer value;

    @Enumerated(EnumType.STRING)
    private RiskBand band;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "priority_rank")
    private Integer priorityRank;

    @Column(name = "priority_score")
    private Integer priorityScore;

    @Column(name = "rated_by")
    private UUID ratedBy;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "treatment_option")
    private TreatmentOption treatmentOption;

    @Column(name = "treatment_controls")
    private String treatmentControls;

    @Column(name = "treatment_note")
    private String treatmentNote;

    @Column(name = "treatment_owner")
    private UUID treatmentOwner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "treatment_state")
    private TreatmentState treatmentState;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "residual_frequency")
    private Integer residualFrequency;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "residual_weakness")
    private Integer residualWeakness;

    @Column(name = "residual_reason")
    private String residualReason;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "residual_likelihood")
    private Integer residualLikelihood;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    @Column(name = "residual_value")
    private Integer residualValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_band")
    private RiskBand residualBand;

    @Column(name = "acceptance_reason")
    private String acceptanceReason;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_role")
    private String acceptedRole;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Version
    private long version;

    protected Risk() {
        // for JPA
    }

    /**
     * Puts a threat to an asset before its assessors, unrated.
     *
     * @param phase code of a life-cycle phase of the analysis's catalogue
     * @param vulnerability the weakness that is typical, or null
     */
    public Risk(RiskId id, Analysis analysis, ThreatId threat, String phase, String vulnerability) {
        this.id = id.value();
        this.analysisId = analysis.id().value();
        this.assetId = analysis.asset().value();
        this.threatId = threat.value();
        this.phaseCode = Words.required("phase", phase, 20);
        this.vulnerability = Words.optional("vulnerability", vulnerability, 500);
        this.method = analysis.method();
        this.importance = analysis.importance();
        this.ratingSource = RatingSource.NONE;
        this.existingControls = "";
        this.treatmentControls = "";
        this.standing = Standing.UNRATED;
    }

    /**
     * Rates it. The value, the band and the priority follow.
     *
     * @param weights those of its analysis's edition, here and below
     * @return what happened
     * @throws RuleViolation {@code risk.rating-out-of-scale}, {@code risk.superseded}
     */
    public RiskAssessed assess(Assessment assessment, Asset asset, PriorityWeights weights, StaffId by, Instant at) {
        refuseWhenSuperseded();
        Integer before = value;
        vulnerability = assessment.vulnerability();
        existingControls = Codes.join(assessment.existingControls());
        existingNote = assessment.existingNote();
        reason = assessment.reason();
        if (ratingSource != RatingSource.MEDIUM || !assessment.rating().equals(rating())) {
            ratingSource = RatingSource.OWN;
        }
        ratedBy = by.value();
        ratedAt = at;
        valueBy(assessment.rating(), asset, weights);
        return new RiskAssessed(id(), asset(), before, value, by, at);
    }

    /**
     * Takes the level set for the asset's medium, unless a person has rated this risk.
     *
     * @return whether it did
     */
    public boolean inherit(Rating level, Asset asset, PriorityWeights weights, StaffId by, Instant at) {
        if (superseded || ratingSource == RatingSource.OWN || level.equals(rating())) {
            return false;
        }
        ratingSource = RatingSource.MEDIUM;
        ratedBy = by.value();
        ratedAt = at;
        valueBy(level, asset, weights);
        return true;
    }

    /** Gives up its own rating and takes the medium's level again. */
    public void inheritAgain(Rating level, Asset asset, PriorityWeights weights, StaffId by, Instant at) {
        refuseWhenSuperseded();
        ratingSource = RatingSource.MEDIUM;
        ratedBy = by.value();
        ratedAt = at;
        valueBy(level, asset, weights);
    }

    /**
     * Loses the level it inherited: it is unrated again. When a treatment rests on it, the marks stay as its own.
     *
     * @return whether there was anything to lose
     */
    public boolean disinherit() {
        if (superseded || ratingSource != RatingSource.MEDIUM) {
            return false;
        }
        if (treatmentOption != null || acceptedBy != null) {
            ratingSource = RatingSource.OWN;
            return true;
        }
        ratingSource = RatingSource.NONE;
        frequency = null;
        weakness = null;
        likelihood = null;
        value = null;
        band = null;
        priorityRank = null;
        priorityScore = null;
        residualLikelihood = null;
        residualValue = null;
        residualBand = null;
        ratedBy = null;
        ratedAt = null;
        standing = stand();
        return true;
    }

    /**
     * Takes over what was said of the same threat in the same phase in the analysis before. An acceptance stays only when
     * the value it was given for is the same, by the same method.
     */
    public void takeOver(Risk former, Asset asset, PriorityWeights weights) {
        vulnerability = former.vulnerability;
        existingControls = former.existingControls;
        existingNote = former.existingNote;
        reason = former.reason;
        if (former.value == null) {
            return;
        }
        ratingSource = former.ratingSource;
        ratedBy = former.ratedBy;
        ratedAt = former.ratedAt;
        valueBy(onOurScale(former.rating(), former.method), asset, weights);
        if (former.treatmentOption != null) {
            takeOverTreatment(former);
        }
        standing = stand();
    }

    private void takeOverTreatment(Risk former) {
        treatmentOption = former.treatmentOption;
        treatmentControls = former.treatmentControls;
        treatmentNote = former.treatmentNote;
        treatmentOwner = former.treatmentOwner;
        dueOn = former.dueOn;
        treatmentState = former.treatmentState;
        decidedBy = former.decidedBy;
        decidedAt = former.decidedAt;
        if (former.residual() != null) {
            Rating left = onOurScale(former.residual(), former.method);
            residualFrequency = left.frequency();
            residualWeakness = left.weakness();
            residualReason = former.residualReason;
        }
        valueResidual();
        acceptanceReason = former.acceptanceReason;
        reviewOn = former.reviewOn;
        if (method.sameScale(former.method) && residualValue.equals(former.residualValue)) {
            acceptedBy = former.acceptedBy;
            acceptedRole = former.acceptedRole;
            acceptedOn = former.acceptedOn;
        }
    }

    private Rating onOurScale(Rating rating, RiskMethod scale) {
        int shift = method.lowest() - scale.lowest();
        return new Rating(rating.frequency() + shift, rating.weakness() + shift);
    }

    /**
     * What the method makes of what people said: all of it follows, none of it is typed in. Null as far as it is not rated.
     *
     * @param acceptedBy who accepted what is left; an acceptance is withdrawn when the value it was given for changes
     */
    public record Computed(
            int importance,
            Integer likelihood,
            Integer value,
            RiskBand band,
            Integer priorityRank,
            Integer priorityScore,
            Integer residualLikelihood,
            Integer residualValue,
            RiskBand residualBand,
            UUID acceptedBy,
            Standing standing) {}

    /** What stands in it that was computed. */
    public Computed computed() {
        return new Computed(
                importance,
                likelihood,
                value,
                band,
                priorityRank,
                priorityScore,
                residualLikelihood,
                residualValue,
                residualBand,
                acceptedBy,
                standing);
    }

    /** Computes value, band and priority again after the asset was corrected, or the method was. */
    public void follow(Asset asset, PriorityWeights weights) {
        importance = method.importanceOf(asset);
        if (value != null) {
            valueBy(rating(), asset, weights);
        }
    }

    /**
     * Decides what is done about it.
     *
     * @throws RuleViolation {@code risk.not-rated}; {@code risk.residual-above-inherent} when what is left is said to be
     *     more than what was there; {@code risk.rating-out-of-scale}; {@code risk.superseded}
     */
    public void decide(TreatmentPlan plan, StaffId by, Instant at) {
        refuseWhenSuperseded();
        if (value == null) {
            throw new RuleViolation("risk.not-rated");
        }
        if (plan.residual() != null && method.value(importance, method.likelihood(plan.residual())) > value) {
            throw new RuleViolation("risk.residual-above-inherent", value);
        }
        TreatmentPlan before = treatmentOption == null ? null : plan();
        treatmentOption = plan.option();
        treatmentControls = Codes.join(plan.controls());
        treatmentNote = plan.note();
        treatmentOwner = plan.owner() == null ? null : plan.owner().value();
        dueOn = plan.due();
        treatmentState = plan.state();
        residualFrequency = plan.residual() == null ? null : plan.residual().frequency();
        residualWeakness = plan.residual() == null ? null : plan.residual().weakness();
        residualReason = plan.residualReason();
        acceptanceReason = plan.acceptanceReason();
        reviewOn = plan.reviewOn();
        decidedBy = by.value();
        decidedAt = at;
        valueResidual();
        if (!plan.equals(before)) {
            withdrawAcceptance();
        }
        standing = stand();
    }

    /**
     * Says how far its treatment is. What was accepted after it was done is not any more when it is taken up again.
     *
     * @throws RuleViolation {@code risk.treatment-not-decided} when there is nothing to carry out; {@code risk.superseded}
     */
    public void progress(TreatmentState state) {
        refuseWhenSuperseded();
        if (treatmentState == null) {
            throw new RuleViolation("risk.treatment-not-decided");
        }
        if (state == treatmentState) {
            return;
        }
        treatmentState = Objects.requireNonNull(state, "state");
        withdrawAcceptance();
        standing = stand();
    }

    /**
     * Accepts what is left of it: what was asked for, or on the accepting person's own initiative while nothing is decided.
     *
     * @param role the role the acceptance is given in
     * @throws RuleViolation {@code risk.nothing-to-accept} when nothing asks for it; {@code risk.acceptance-needs-cpo}
     *     for 6 and more; {@code risk.acceptance-by-requester}; {@code risk.acceptance-needs-reason}; {@code
     *     risk.acceptance-needs-review-day}; {@code risk.review-day-passed}
     */
    public RiskAccepted accept(String why, LocalDate review, StaffId by, String role, LocalDate on) {
        refuseWhenSuperseded();
        if (standing != Standing.UNDECIDED && standing != Standing.AWAITING_ACCEPTANCE) {
            throw new RuleViolation("risk.nothing-to-accept");
        }
        if (residualValue >= MUST_TREAT && !CHIEF.equals(role)) {
            throw new RuleViolation("risk.acceptance-needs-cpo", residualValue);
        }
        if (standing == Standing.AWAITING_ACCEPTANCE && by.value().equals(decidedBy)) {
            throw new RuleViolation("risk.acceptance-by-requester");
        }
        String words = Words.optional("acceptanceReason", why, 1000);
        if (words == null) {
            throw new RuleViolation("risk.acceptance-needs-reason");
        }
        if (review == null) {
            throw new RuleViolation("risk.acceptance-needs-review-day");
        }
        if (!review.isAfter(on)) {
            throw new RuleViolation("risk.review-day-passed");
        }
        if (standing == Standing.UNDECIDED) {
            treatmentOption = TreatmentOption.ACCEPT;
        }
        acceptanceReason = words;
        reviewOn = review;
        acceptedBy = by.value();
        acceptedRole = role;
        acceptedOn = on;
        standing = stand();
        return new RiskAccepted(id(), asset(), residualValue, by, role, on);
    }

    /**
     * Ends an acceptance whose last day is over: what was accepted waits again.
     *
     * @return whether there was one
     */
    public boolean lapse(LocalDate today) {
        if (superseded || acceptedBy == null || reviewOn == null || !reviewOn.isBefore(today)) {
            return false;
        }
        withdrawAcceptance();
        standing = stand();
        return true;
    }

    /** Closes it together with its analysis. */
    public void supersede() {
        superseded = true;
    }

    private Standing stand() {
        if (value == null) {
            return Standing.UNRATED;
        }
        if (acceptedBy != null) {
            return Standing.ACCEPTED;
        }
        if (treatmentOption == TreatmentOption.ACCEPT) {
            return residualValue >= MUST_PLAN ? Standing.AWAITING_ACCEPTANCE : Standing.SETTLED;
        }
        if (treatmentOption == null) {
            return value >= MUST_PLAN ? Standing.UNDECIDED : Standing.SETTLED;
        }
        if (treatmentState != TreatmentState.DONE) {
            return Standing.IN_TREATMENT;
        }
        return residualValue >= MUST_PLAN ? Standing.AWAITING_ACCEPTANCE : Standing.SETTLED;
    }

    private void valueBy(Rating rating, Asset asset, PriorityWeights weights) {
        int newLikelihood = method.likelihood(rating);
        int newValue = method.value(importance, newLikelihood);
        boolean sameValue = Objects.equals(value, newValue);
        frequency = rating.frequency();
        weakness = rating.weakness();
        likelihood = newLikelihood;
        value = newValue;
        band = method.band(newValue);
        Priority priority = Priority.of(method, weights, newValue, asset);
        priorityRank = priority.rank();
        priorityScore = priority.score();
        valueResidual();
        if (!sameValue) {
            withdrawAcceptance();
        }
        standing = stand();
    }

    private void valueResidual() {
        Rating left = residual() == null ? rating() : residual();
        residualLikelihood = Math.min(method.likelihood(left), likelihood);
        residualValue = method.value(importance, residualLikelihood);
        residualBand = method.band(residualValue);
    }

    private void withdrawAcceptance() {
        acceptedBy = null;
        acceptedRole = null;
        acceptedOn = null;
    }

    private void refuseWhenSuperseded() {
        if (superseded) {
            throw new RuleViolation("risk.superseded");
        }
    }

    public RiskId id() {
        return new RiskId(id);
    }

    /** Where it stands. */
    public Standing standing() {
        return standing;
    }

    /** Whether it is closed together with its analysis. */
    public boolean superseded() {
        return superseded;
    }

    /** Whether no person has rated or decided anything here, so that it may be taken out of the analysis. */
    public boolean untouched() {
        return ratingSource != RatingSource.OWN && treatmentOption == null && acceptedBy == null;
    }

    public AnalysisId analysis() {
        return new AnalysisId(analysisId);
    }

    public AssetId asset() {
        return new AssetId(assetId);
    }

    public ThreatId threat() {
        return new ThreatId(threatId);
    }

    public String phase() {
        return phaseCode;
    }

    public RiskMethod method() {
        return method;
    }

    /** T and V, or null before it is rated. */
    public Rating rating() {
        return frequency == null ? null : new Rating(frequency, weakness);
    }

    public RatingSource ratingSource() {
        return ratingSource;
    }

    /** 被害発生可能性, or null before it is rated. */
    public Integer likelihood() {
        return likelihood;
    }

    /** リスク値, or null before it is rated. */
    public Integer value() {
        return value;
    }

    public RiskBand band() {
        return band;
    }

    public Integer priorityRank() {
        return priorityRank;
    }

    public Integer priorityScore() {
        return priorityScore;
    }

    /** T' and V' of the 二次評価, or null when not stated. */
    public Rating residual() {
        return residualFrequency == null ? null : new Rating(residualFrequency, residualWeakness);
    }

    /** 残留リスク値: as stated, or the inherent value; null before it is rated. */
    public Integer residualValue() {
        return residualValue;
    }

    public RiskBand residualBand() {
        return residualBand;
    }

    public StaffId acceptedBy() {
        return acceptedBy == null ? null : new StaffId(acceptedBy);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** 担当, or null when nobody is named. */
    public StaffId treatmentOwner() {
        return treatmentOwner == null ? null : new StaffId(treatmentOwner);
    }

    public TreatmentState treatmentState() {
        return treatmentState;
    }

    /** What was said when it was rated; its rating is null before. */
    public Assessment assessment() {
        return new Assessment(rating(), vulnerability, Codes.split(existingControls), existingNote, reason);
    }

    /** What is decided, or null when nothing is. */
    public TreatmentPlan plan() {
        if (treatmentOption == null) {
            return null;
        }
        return new TreatmentPlan(
                treatmentOption,
                Codes.split(treatmentControls),
                treatmentNote,
                treatmentOwner == null ? null : new StaffId(treatmentOwner),
                dueOn,
                treatmentState,
                residual(),
                residualReason,
                acceptanceReason,
                reviewOn);
    }

    public long version() {
        return version;
    }
}
