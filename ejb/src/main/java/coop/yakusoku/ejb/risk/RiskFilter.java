package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/**
 * Which risks a list shows, among those of current analyses of assets in use. Every part may be null: then it does not
 * narrow the list.
 *
 * @param department with all departments below it
 * @param threat the code of a threat, e.g. {@code TH26}
 * @param phase the code of a life-cycle phase
 * @param band the band of the inherent value
 * @param value リスク値
 * @param cell a cell of the heat map
 * @param owner who carries out the treatment
 * @param text words found in the asset, or in the threat's code or name; all of them must be found
 */
public record RiskFilter(
        OrganizationId organization,
        DepartmentId department,
        AssetId asset,
        ThreatClass threatClass,
        String threat,
        String phase,
        RiskBand band,
        Integer value,
        Cell cell,
        Standing standing,
        Deadline deadline,
        Whose whose,
        StaffId owner,
        String text)
        implements Serializable {

    /** Every risk the caller may see. */
    public static final RiskFilter ALL = within(null, null);

    /** The risks of an organisation, or of a department and those below it. */
    public static RiskFilter within(OrganizationId organization, DepartmentId department) {
        return new RiskFilter(
                organization, department, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * One cell of the heat map.
     *
     * @param importance 重要度, 1 to 3
     * @param likelihood 被害発生可能性, 1 to 3
     * @param residual whether the likelihood after treatment is meant
     */
    public record Cell(int importance, int likelihood, boolean residual) implements Serializable {}

    /** What a day says of a risk. */
    public enum Deadline {
        /** 期限超過: not done, and the day has passed. */
        OVERDUE,
        /** 期限間近: not done, and due within 30 days. */
        SOON,
        /** 見直し時期: accepted, and the review day has come. */
        REVIEW
    }

    /** Whose work a risk is. */
    public enum Whose {
        /** The caller carries out the treatment. */
        MINE,
        /** The caller carries it out, keeps the register it is in, or answers for it as chief privacy officer. */
        DUTY,
        /** The caller may grant the acceptance it waits for. */
        TO_ACCEPT
    }
}
