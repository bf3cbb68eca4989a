package coop.yakusoku.ejb.risk.recompute;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ejb.shared.jobs.JobRun;
import coop.yakusoku.ejb.shared.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Computes the register again step by step; a run after a stop goes on behind the last step. */
@ApplicationScoped
public class RecomputeWork implements JobWork {

    /** Risks in one step: a few megabytes. */
    private static final int AT_ONCE = 1000;

    /** Comes before every id. */
    private static final String BEGIN = "00000000-0000-0000-0000-000000000000";

    private final RecomputeService service;

    protected RecomputeWork() {
        this(null); // for the container's proxy
    }

    @Inject
    RecomputeWork(RecomputeService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "risk.recompute";
    }

    @Override
    public void run(JobRun run) {
        long total = service.count();
        long seen = 0;
        long changed = 0;
        RiskId after = run.restartPoint().map(RiskId::of).orElse(null);
        RecomputedPart[] part = new RecomputedPart[1];
        do {
            run.progress(seen, total);
            RiskId from = after;
            // a step is found by where it begins: repeated, it finds nothing left to change
            run.chunk(from == null ? BEGIN : from.toString(), () -> part[0] = service.step(from, AT_ONCE));
            seen += part[0].seen();
            changed += part[0].changed();
            after = part[0].last();
        } while (after != null);
        run.progress(seen, total);
        run.message("recompute.done", seen, changed);
    }
}
