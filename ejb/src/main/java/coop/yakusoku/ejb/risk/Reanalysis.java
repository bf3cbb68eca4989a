package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetId;

/**
 * What asks for another analysis of an asset, and what answers it (4.5: yearly, a changed asset, a new contractor,
 * changed threats). Told by the services of the register in their transaction.
 */
public interface Reanalysis {

    /** An analysed asset was corrected in a way that matters to its risks. */
    void changed(Asset asset, AssetChanged what);

    /** The analysis of the asset was begun anew, with the edition in force. */
    void begunAnew(AssetId asset);

    /** An edition of the catalogue was published. */
    void published();

    /** The asset was disposed of; nothing is analysed any more. */
    void disposed(AssetId asset);
}
