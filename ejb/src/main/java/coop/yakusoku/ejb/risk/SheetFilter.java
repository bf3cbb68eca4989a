package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.ThreatClass;
import java.io.Serializable;

/**
 * Which risks of current analyses a sheet shows. Whatever is null or false does not narrow it.
 *
 * @param department of this department and those below it
 * @param unratedOnly only those without a rating
 * @param text words that the asset's number, name, category, note or place, or the threat, must contain in any writing
 */
public record SheetFilter(
        OrganizationId organization,
        DepartmentId department,
        Medium medium,
        ThreatClass threatClass,
        boolean unratedOnly,
        String text)
        implements Serializable {

    /** Everything the reader may see. */
    public static final SheetFilter ALL = new SheetFilter(null, null, null, null, false, null);
}
