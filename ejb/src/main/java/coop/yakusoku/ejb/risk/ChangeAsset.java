package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import java.io.Serializable;

/**
 * A correction of what the register says of an asset.
 *
 * @param seenVersion the version the form was filled from
 */
public record ChangeAsset(AssetId asset, long seenVersion, AssetDetails details) implements Serializable {

    /** Ids only: the details name people. */
    @Override
    public String toString() {
        return "ChangeAsset[" + asset + "]";
    }
}
