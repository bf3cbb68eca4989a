package coop.yakusoku.ejb.risk.reanalysis;

import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.RiskAssessed;
import coop.yakusoku.ejb.risk.Reanalysis;
import coop.yakusoku.ejb.shared.work.Tasks;
import coop.yakusoku.ejb.shared.work.Tasks.Assignment;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives the owner of an asset the task to have it analysed again, saying what changed, and takes it back when it was.
 * An asset without an owner is left to the protection officers of its department.
 */
@ApplicationScoped
class ReanalysisTasks implements Reanalysis {

    /** The kind of task; its words are in {@code RiskWords.properties}. */
    static final String KIND = "risk.analyse-again";

    static final String PAGE = "/risk/assess-asset.xhtml?id={id}";
    static final String ENVIRONMENT = "reason.environment";
    static final String CONTRACTOR = "reason.contractor";
    static final String MEDIUM = "reason.medium";
    static final String IMPORTANCE = "reason.importance";
    static final String EDITION = "reason.edition";
    static final String YEAR_PASSED = "reason.year-passed";

    /** So many days there is time. */
    private static final int DAYS = 30;

    private final Tasks tasks;
    private final Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    protected ReanalysisTasks() {
        this(null, null); // for the container's proxy
    }

    @Inject
    ReanalysisTasks(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void changed(Asset asset, AssetChanged what) {
        for (String reason : reasons(what)) {
            tasks.assign(new Assignment(
                    KIND,
                    asset.id().value(),
                    asset.number() + " " + asset.details().name(),
                    PAGE.replace("{id}", asset.id().toString()),
                    asset.organization().value(),
                    asset.department().value(),
                    asset.details().owner(),
                    LocalDate.now(clock).plusDays(DAYS),
                    reason));
        }
    }

    /** What of a correction asks for another analysis. */
    static List<String> reasons(AssetChanged what) {
        List<String> reasons = new ArrayList<>();
        if (what.importanceChanged()) {
            reasons.add(IMPORTANCE);
        }
        if (what.mediumChanged()) {
            reasons.add(MEDIUM);
        }
        if (what.contractorChanged()) {
            reasons.add(CONTRACTOR);
        }
        if (what.environmentChanged()) {
            reasons.add(ENVIRONMENT);
        }
        return reasons;
    }

    /** A rating answers everything but a newer edition, for which the analysis is begun anew. Once a transaction. */
    void rated(@Observes RiskAssessed assessed) {
        UUID asset = assessed.asset().value();
        if (transaction.getResource(asset) == null) {
            transaction.putResource(asset, KIND);
            tasks.done(KIND, asset, ENVIRONMENT, CONTRACTOR, MEDIUM, IMPORTANCE, YEAR_PASSED);
        }
    }

    @Override
    public void begunAnew(AssetId asset) {
        tasks.done(KIND, asset.value(), EDITION);
    }

    @Override
    public void published() {
        tasks.review(KIND);
    }

    @Override
    public void disposed(AssetId asset) {
        tasks.done(KIND, asset.value());
    }
}
