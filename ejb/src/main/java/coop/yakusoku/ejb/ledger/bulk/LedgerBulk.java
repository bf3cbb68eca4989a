package coop.yakusoku.ejb.ledger.bulk;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.LedgerService;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** Gives many rows of the ledger to another 取扱責任者. */
@ApplicationScoped
class LedgerBulk extends BulkWork {

    static final String RESPONSIBLE = "responsible";

    private final LedgerService ledger;
    private final LedgerQueries queries;

    protected LedgerBulk() {
        this(null, null); // for the container's proxy
    }

    @Inject
    LedgerBulk(LedgerService ledger, LedgerQueries queries) {
        this.ledger = ledger;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "ledger.change-entries";
    }

    @Override
    protected BulkChange change(Properties wishes) {
        StaffId responsible = StaffId.of(wishes.getProperty(RESPONSIBLE));
        return new BulkChange(
                row -> ledger.changeResponsible(new EntryId(row.id()), row.version(), responsible), queries::titles);
    }
}
