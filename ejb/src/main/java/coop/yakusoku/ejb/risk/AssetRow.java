package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskMethod;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import java.io.Serializable;

/**
 * An asset in a list.
 *
 * @param personal whether it holds personal information of any kind
 * @param ownerName null without an owner
 * @param risks how many risks its current analysis has
 * @param highest the highest risk value of its current analysis; null when nothing is rated
 * @param completion how much of what an analysis needs is filled in, in percent
 * @param handedDown whether the federation shows it to member co-ops
 * @param approval whether its current analysis is approved; null when it has none
 */
public record AssetRow(
        AssetId id,
        String number,
        String name,
        String category,
        String organizationName,
        String departmentName,
        Medium medium,
        int importance,
        boolean personal,
        AssetStatus status,
        String ownerName,
        int risks,
        Integer highest,
        int completion,
        boolean handedDown,
        long version,
        ApprovalStanding approval)
        implements Serializable {

    /** The band of the highest risk value; null when nothing is rated. */
    public RiskBand band() {
        return highest == null ? null : RiskMethod.current().band(highest);
    }
}
