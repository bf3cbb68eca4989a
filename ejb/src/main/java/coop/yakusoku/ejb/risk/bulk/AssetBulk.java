package coop.yakusoku.ejb.risk.bulk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.risk.AssetService;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** Gives many assets to another owner. */
@ApplicationScoped
class AssetBulk extends BulkWork {

    static final String OWNER = "owner";

    private final AssetService assets;
    private final AssetQueries queries;

    protected AssetBulk() {
        this(null, null); // for the container's proxy
    }

    @Inject
    AssetBulk(AssetService assets, AssetQueries queries) {
        this.assets = assets;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "risk.change-assets";
    }

    @Override
    protected BulkChange change(Properties wishes) {
        StaffId owner = StaffId.of(wishes.getProperty(OWNER));
        return new BulkChange(
                row -> assets.changeOwner(new AssetId(row.id()), row.version(), owner), queries::titles);
    }
}
