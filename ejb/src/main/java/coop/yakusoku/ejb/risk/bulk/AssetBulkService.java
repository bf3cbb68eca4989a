package coop.yakusoku.ejb.risk.bulk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.AssetQueries;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.jobs.Jobs;
import coop.yakusoku.ejb.shared.lists.BulkAnswer;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Properties;

/** Changes the owner of many assets: each through the rules of a single one, many of them in the background. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AssetBulkService {

    private final AssetBulk bulk;
    private final AssetQueries queries;
    private final Jobs jobs;

    protected AssetBulkService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public AssetBulkService(AssetBulk bulk, AssetQueries queries, Jobs jobs) {
        this.bulk = bulk;
        this.queries = queries;
        this.jobs = jobs;
    }

    /**
     * Changes the rows as the list showed them.
     *
     * @throws RuleViolation {@code shared.bulk-nothing} without an owner or a row, {@code shared.bulk-too-many}, {@code
     *     shared.jobs-too-many}; what is wrong with a row is told in the answer
     */
    public BulkAnswer changeOwner(List<BulkRow> rows, StaffId owner) {
        Properties wishes = new Properties();
        if (owner != null) {
            wishes.setProperty(AssetBulk.OWNER, owner.toString());
        }
        return bulk.answer(jobs, "job.change-assets", wishes, rows);
    }

    /** The same for everything a filter finds, as it is now. */
    public BulkAnswer changeOwnerOfAll(AssetFilter filter, StaffId owner) {
        return changeOwner(queries.rows(filter), owner);
    }
}
