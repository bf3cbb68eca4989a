package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is to be done about a risk, by whom, until when (T-2-(1)-e). Valid by construction: avoiding, reducing and
 * transferring need somebody, a day, and something to do; accepting needs a reason.
 *
 * @param option 対応
 * @param controls 追加管理策: codes of the control catalogue
 * @param note what is done in words, at most 2,000 characters, or null
 * @param owner 担当; null only when accepting
 * @param due 期限; null only when accepting
 * @param state 状態; null when accepting
 * @param residual 二次評価: T' and V' once the treatment works, or null when not stated
 * @param residualReason why, at most 1,000 characters; required with {@code residual}
 * @param acceptanceReason 受容理由, at most 1,000 characters; required when accepting
 * @param reviewOn 見直し日; required when accepting
 */
public record TreatmentPlan(
        TreatmentOption option,
        Set<String> controls,
        String note,
        StaffId owner,
        LocalDate due,
        TreatmentState state,
        Rating residual,
        String residualReason,
        String acceptanceReason,
        LocalDate reviewOn)
        implements Serializable {

    public TreatmentPlan {
        if (option == null) {
            throw new RuleViolation("risk.field-missing", "option");
        }
        controls = Collections.unmodifiableSet(new LinkedHashSet<>(controls));
        note = Words.optional("treatmentNote", note, 2000);
        residualReason = Words.optional("residualReason", residualReason, 1000);
        acceptanceReason = Words.optional("acceptanceReason", acceptanceReason, 1000);
        if (option == TreatmentOption.ACCEPT) {
            if (acceptanceReason == null) {
                throw new RuleViolation("risk.acceptance-needs-reason");
            }
            if (reviewOn == null) {
                throw new RuleViolation("risk.acceptance-needs-review-day");
            }
            state = null;
            due = null;
        } else {
            if (owner == null) {
                throw new RuleViolation("risk.treatment-needs-owner");
            }
            if (due == null) {
                throw new RuleViolation("risk.treatment-needs-due-day");
            }
            if (controls.isEmpty() && note == null) {
                throw new RuleViolation("risk.treatment-needs-measure");
            }
            state = state == null ? TreatmentState.NOT_STARTED : state;
        }
        if (residual != null && residualReason == null) {
            throw new RuleViolation("risk.residual-needs-reason");
        }
    }

    /** The same plan carried out by somebody else, until another day, in another state; what is null stays. */
    public TreatmentPlan carriedOut(StaffId newOwner, LocalDate newDue, TreatmentState newState) {
        return new TreatmentPlan(
                option,
                controls,
                note,
                newOwner == null ? owner : newOwner,
                newDue == null ? due : newDue,
                newState == null ? state : newState,
                residual,
                residualReason,
                acceptanceReason,
                reviewOn);
    }
}
