package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import java.io.Serializable;

/**
 * Which assets a list shows. Whatever is null or false does not narrow it.
 *
 * @param text words that number, name, category, note and place must contain, in any writing
 * @param organization of this organisation
 * @param department of this department and those below it
 * @param medium on this medium
 * @param importance of this importance, 1 to 3
 * @param personal true: with personal information of any kind; false: without
 * @param status in this state
 * @param incomplete only those with a field missing that an analysis needs
 * @param owner of this risk owner
 * @param notAnalysed only those without a single rated risk
 * @param analysisOld only those rated some day, but last more than a year ago
 * @param approval only those whose current analysis stands like this with those who approve
 */
public record AssetFilter(
        String text,
        OrganizationId organization,
        DepartmentId department,
        Medium medium,
        Integer importance,
        Boolean personal,
        AssetStatus status,
        boolean incomplete,
        StaffId owner,
        boolean notAnalysed,
        boolean analysisOld,
        ApprovalStanding approval)
        implements Serializable {

    /** Whatever the age and the approval of their analysis. */
    public AssetFilter(
            String text,
            OrganizationId organization,
            DepartmentId department,
            Medium medium,
            Integer importance,
            Boolean personal,
            AssetStatus status,
            boolean incomplete,
            StaffId owner,
            boolean notAnalysed) {
        this(
                text,
                organization,
                department,
                medium,
                importance,
                personal,
                status,
                incomplete,
                owner,
                notAnalysed,
                false,
                null);
    }

    /** Everything the reader may see. */
    public static final AssetFilter ALL =
            new AssetFilter(null, null, null, null, null, null, null, false, null, false);
}
