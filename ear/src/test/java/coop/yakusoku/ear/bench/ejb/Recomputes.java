package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.ejb.risk.recompute.RecomputeService;
import coop.yakusoku.ejb.risk.recompute.RecomputedPart;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Computes the whole register again by the service; or reads and writes the same rows by JDBC, without computing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recomputes {

    /** As many as the background work takes in one transaction. */
    static final int AT_ONCE = 1000;

    private static final Duration OFTEN = Duration.ofMillis(250);

    @Inject
    private AsManager manager;

    @Inject
    private RecomputeService service;

    @Inject
    private JdbcRecompute jdbc;

    /** @return nanoseconds, rows changed */
    public List<Long> run(boolean byService) throws Exception {
        long begin = System.nanoTime();
        long changed = byService ? byService() : jdbc.run();
        return List.of(System.nanoTime() - begin, changed);
    }

    /** @return bytes of heap the service needs */
    public List<Long> heap() throws Exception {
        return List.of(HeapWatch.during(this::byService, OFTEN));
    }

    private long byService() throws Exception {
        long changed = 0;
        RiskId after = null;
        do {
            RiskId from = after;
            RecomputedPart part = manager.call(() -> service.step(from, AT_ONCE));
            changed += part.changed();
            after = part.last();
        } while (after != null);
        return changed;
    }
}
