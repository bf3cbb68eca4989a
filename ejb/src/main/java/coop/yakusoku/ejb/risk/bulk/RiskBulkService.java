package coop.yakusoku.ejb.risk.bulk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.risk.RiskFilter;
import coop.yakusoku.ejb.risk.RiskQueries;
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

/**
 * Changes owner, day and state of many treatments. Each row goes through the rules of a single one; a few are done at
 * once, many in the background.
 */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RiskBulkService {

    private final RiskBulk bulk;
    private final RiskQueries queries;
    private final Jobs jobs;

    protected RiskBulkService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public RiskBulkService(RiskBulk bulk, RiskQueries queries, Jobs jobs) {
        this.bulk = bulk;
        this.queries = queries;
        this.jobs = jobs;
    }

    /**
     * Changes the rows as the list showed them.
     *
     * @throws RuleViolation {@code shared.bulk-nothing} without a wish or a row, {@code shared.bulk-too-many}, {@code
     *     shared.jobs-too-many}; what is wrong with a row is told in the answer
     */
    public BulkAnswer change(List<BulkRow> rows, RiskWishes wishes) {
        return bulk.answer(jobs, "job.change-risks", wishes.told(), rows);
    }

    /** The same for everything a filter finds, as it is now. */
    public BulkAnswer changeAll(RiskFilter filter, RiskWishes wishes) {
        return change(queries.rows(filter), wishes);
    }
}
