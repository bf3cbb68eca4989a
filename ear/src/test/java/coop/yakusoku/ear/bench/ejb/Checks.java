package coop.yakusoku.ear.bench.ejb;

import coop.yakusoku.ejb.work.CheckResult;
import coop.yakusoku.ejb.work.RulesCheckService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Runs the rules check over the whole register, as somebody does who asks for it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Checks {

    @Inject
    private AsManager manager;

    @Inject
    private RulesCheckService service;

    /** @return nanoseconds, rules run, findings that are new, findings that stand */
    public List<Long> run() throws Exception {
        long begin = System.nanoTime();
        CheckResult result = manager.call(service::check);
        long nanos = System.nanoTime() - begin;
        if (!result.failed().isEmpty()) {
            throw new IllegalStateException("rules that cannot be run: " + result.failed());
        }
        return List.of(nanos, (long) result.rules(), (long) result.found(), (long) result.standing());
    }
}
