package coop.yakusoku.ejb.ledger.bulk;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerQueries;
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

/**
 * Changes the 取扱責任者 of many rows: each through the rules of a single one, many of them in the background. The yearly
 * review has no such thing: whoever confirms a row has looked at it.
 */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LedgerBulkService {

    private final LedgerBulk bulk;
    private final LedgerQueries queries;
    private final Jobs jobs;

    protected LedgerBulkService() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerBulkService(LedgerBulk bulk, LedgerQueries queries, Jobs jobs) {
        this.bulk = bulk;
        this.queries = queries;
        this.jobs = jobs;
    }

    /**
     * Changes the rows as the list showed them.
     *
     * @param responsible null for nobody, which is refused
     * @throws RuleViolation {@code shared.bulk-nothing} without a person or a row, {@code shared.bulk-too-many}, {@code
     *     shared.jobs-too-many}; what is wrong with a row is told in the answer
     */
    public BulkAnswer changeResponsible(List<BulkRow> rows, StaffId responsible) {
        Properties wishes = new Properties();
        if (responsible != null) {
            wishes.setProperty(LedgerBulk.RESPONSIBLE, responsible.toString());
        }
        return bulk.answer(jobs, "job.change-entries", wishes, rows);
    }

    /** The same for everything a filter finds, as it is now. */
    public BulkAnswer changeResponsibleOfAll(LedgerFilter filter, StaffId responsible) {
        return changeResponsible(queries.rows(filter), responsible);
    }
}
