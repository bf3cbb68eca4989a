package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RatingSource;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One risk with everything said of it.
 *
 * @param row what the list says of it
 * @param superseded whether its analysis has been replaced: then it is read only
 * @param existingControls controls in place
 * @param controls controls to be added
 * @param residual T' and V', or null when not stated
 * @param acceptedRole the realm role the acceptance was given in, or null
 * @param may what the caller may do with it now
 */
public record RiskDetail(
        RiskRow row,
        long version,
        OrganizationId organization,
        DepartmentId department,
        RiskMethod method,
        boolean superseded,
        Rating rating,
        RatingSource ratingSource,
        String vulnerability,
        List<ControlChoice> existingControls,
        String existingNote,
        String reason,
        String ratedBy,
        Instant ratedAt,
        List<ControlChoice> controls,
        String note,
        StaffId owner,
        String decidedBy,
        Instant decidedAt,
        Rating residual,
        String residualReason,
        String acceptanceReason,
        String acceptedBy,
        String acceptedRole,
        LocalDate acceptedOn,
        May may)
        implements Serializable {

    /** The head of its page, as {@code RiskRecords} gives it to others. */
    public RecordHead head() {
        return new RecordHead(
                new RecordRef(RiskRecords.KIND, row.id().value()),
                row.assetNumber() + "-" + row.threatCode(),
                row.assetName() + "：" + row.threat().in("ja"),
                row.assetName() + ": " + row.threat().in("en"),
                superseded ? "Risk.superseded" : "Standing." + row.standing(),
                null,
                row.organizationName() + "　" + row.departmentName(),
                RiskRecords.page(row.id().value()));
    }

    /**
     * What the caller may do with a risk as it stands.
     *
     * @param decide decide the treatment
     * @param progress say how far the treatment is
     * @param accept accept what is left
     */
    public record May(boolean decide, boolean progress, boolean accept) implements Serializable {}
}
