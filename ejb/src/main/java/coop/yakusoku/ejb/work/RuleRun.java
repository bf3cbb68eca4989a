package coop.yakusoku.ejb.work;

import coop.yakusoku.ejb.shared.work.RegisterRule;
import coop.yakusoku.ejb.shared.work.TaskRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;

/** Runs one rule in a transaction of its own, so that a rule that fails takes no other with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleRun {

    private final EntityManager entities;
    private final TaskBook tasks;
    private final Clock clock;

    protected RuleRun() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    RuleRun(EntityManager entities, TaskBook tasks, Clock clock) {
        this.entities = entities;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Brings the findings of a rule in line with the register. */
    @PermitAll
    public Outcome check(RegisterRule rule) {
        Query query = entities.createNativeQuery(RegisterStatements.findings(rule.findings()))
                .setParameter("rule", rule.code())
                .setParameter("severity", rule.severity().name())
                .setParameter("kind", rule.kind())
                .setParameter("page", rule.page())
                .setParameter("now", clock.instant());
        if (rule.findings().contains(":today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        Object[] counted = (Object[]) query.getSingleResult();
        return new Outcome(number(counted[0]), number(counted[1]), number(counted[2]));
    }

    /** Brings the tasks of a rule in line with the register. */
    @PermitAll
    public void give(TaskRule rule) {
        tasks.follow(rule);
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }

    /** What came of a rule: findings that are new, that were cured, that stand now. */
    public record Outcome(int found, int cured, int standing) {

        Outcome and(Outcome other) {
            return new Outcome(found + other.found, cured + other.cured, standing + other.standing);
        }
    }
}
