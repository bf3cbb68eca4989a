package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetId;
import java.util.List;

/** Finds the assets whose first analysis has not begun. */
interface UnanalysedAssets {

    /**
     * Those of a filter that are not gone.
     *
     * @param readable where the reader sees assets
     * @param writable where the reader may begin analyses
     */
    List<AssetId> of(AssetFilter filter, Scope readable, Scope writable);
}
