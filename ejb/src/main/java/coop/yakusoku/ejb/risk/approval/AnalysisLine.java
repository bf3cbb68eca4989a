package coop.yakusoku.ejb.risk.approval;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import java.io.Serializable;

/**
 * The current analysis of an asset, and whether it is approved.
 *
 * @param analysis null before the first is begun
 * @param number of the asset
 * @param risks how many threats stand in it
 * @param unrated how many of them nobody has rated
 * @param highest the highest risk value; 0 when nothing is rated
 */
public record AnalysisLine(
        AssetId asset,
        RecordRef analysis,
        String number,
        String name,
        int risks,
        int unrated,
        int highest,
        ApprovalStanding standing)
        implements Serializable {

    /** Whether it can be submitted now. */
    public boolean submittable() {
        return ready()
                && (standing == ApprovalStanding.NONE
                        || standing == ApprovalStanding.STALE
                        || standing == ApprovalStanding.REJECTED);
    }

    /** Whether every threat is rated. */
    public boolean ready() {
        return risks > 0 && unrated == 0;
    }
}
