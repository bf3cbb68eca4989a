package coop.yakusoku.ejb.risk.bulk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ejb.risk.AdjustTreatment;
import coop.yakusoku.ejb.risk.RiskQueries;
import coop.yakusoku.ejb.risk.TreatmentService;
import coop.yakusoku.ejb.shared.lists.BulkChange;
import coop.yakusoku.ejb.shared.lists.BulkWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Properties;

/** Changes the treatments of many risks. */
@ApplicationScoped
class RiskBulk extends BulkWork {

    private final TreatmentService treatments;
    private final RiskQueries queries;

    protected RiskBulk() {
        this(null, null); // for the container's proxy
    }

    @Inject
    RiskBulk(TreatmentService treatments, RiskQueries queries) {
        this.treatments = treatments;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "risk.change-risks";
    }

    @Override
    protected BulkChange change(Properties wishes) {
        RiskWishes told = RiskWishes.of(wishes);
        return new BulkChange(
                row -> treatments.adjust(new AdjustTreatment(
                        new RiskId(row.id()), row.version(), told.owner(), told.due(), told.state())),
                queries::titles);
    }
}
