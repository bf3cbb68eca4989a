package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.ejb.risk.AnalysisService;
import coop.yakusoku.ejb.shared.jobs.JobRun;
import coop.yakusoku.ejb.shared.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Begins the next year's analyses some assets at a time. An asset that is done does not wait any more, so a run after a
 * stop goes on where the last one ended.
 */
@ApplicationScoped
public class NewYearWork implements JobWork {

    static final String ORGANIZATION = "organization";

    /** Assets in one transaction: some hundred risks, written with their history. */
    private static final int AT_ONCE = 20;

    private final NewYearService years;
    private final AnalysisService analyses;

    protected NewYearWork() {
        this(null, null); // for the container's proxy
    }

    @Inject
    NewYearWork(NewYearService years, AnalysisService analyses) {
        this.years = years;
        this.analyses = analyses;
    }

    @Override
    public String name() {
        return "risk.new-year";
    }

    @Override
    public void run(JobRun run) {
        List<AssetId> waiting = years.waiting(OrganizationId.of(run.parameters().getProperty(ORGANIZATION)));
        for (int first = 0; first < waiting.size(); first += AT_ONCE) {
            List<AssetId> part = waiting.subList(first, Math.min(waiting.size(), first + AT_ONCE));
            run.progress(first, waiting.size());
            run.chunk(part.get(0).toString(), () -> part.forEach(analyses::beginAnew));
        }
        run.progress(waiting.size(), waiting.size());
        run.message("newYear.done", waiting.size());
    }
}
