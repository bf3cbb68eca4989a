package coop.yakusoku.ejb.work;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.work.RegisterRule;
import coop.yakusoku.ejb.shared.work.TaskRule;
import coop.yakusoku.ejb.work.RuleRun.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs all rules. One server at a time, held by a lock of the database that ends with the transaction whatever happens
 * to the server.
 *
 * <p>Not a door: {@link RulesCheckService} and the nightly timer are.
 */
@ApplicationScoped
class RulesCheck {

    private static final Logger LOG = Logger.getLogger(RulesCheck.class.getName());

    /** Any number nobody else locks by. */
    private static final long LOCK = 7_301_001L;

    private final EntityManager entities;
    private final Instance<RegisterRule> rules;
    private final Instance<TaskRule> taskRules;
    private final RuleRun run;
    private final Clock clock;

    protected RulesCheck() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    RulesCheck(
            EntityManager entities,
            @Any Instance<RegisterRule> rules,
            @Any Instance<TaskRule> taskRules,
            RuleRun run,
            Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.taskRules = taskRules;
        this.run = run;
        this.clock = clock;
    }

    /**
     * Runs all rules because somebody asks for it.
     *
     * @throws RuleViolation {@code work.check-running} while another run has not ended
     */
    CheckResult now(StaffId by) {
        if (!alone()) {
            throw new RuleViolation("work.check-running");
        }
        return check(null, by);
    }

    /** Runs all rules for a night, unless that was done already or is being done; empty then. */
    Optional<CheckResult> tonight(LocalDate night) {
        if (!alone() || done(night)) {
            return Optional.empty();
        }
        return Optional.of(check(night, null));
    }

    private boolean alone() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    private boolean done(LocalDate night) {
        return !entities.createNativeQuery("select 1 from work_check where night = :night")
                .setParameter("night", night)
                .getResultList()
                .isEmpty();
    }

    private CheckResult check(LocalDate night, StaffId by) {
        UUID id = UUID.randomUUID();
        Instant started = clock.instant();
        List<String> failed = new ArrayList<>();
        Outcome sum = new Outcome(0, 0, 0);
        int count = 0;
        for (RegisterRule rule : inOrder()) {
            count++;
            sum = sum.and(attempt(rule.code(), failed, () -> run.check(rule)));
        }
        for (TaskRule rule : taskRules) {
            attempt(rule.kind(), failed, () -> {
                run.give(rule);
                return new Outcome(0, 0, 0);
            });
        }
        keep(id, night, by, started, count, failed, sum);
        return new CheckResult(started, clock.instant(), count, sum.found(), sum.cured(), sum.standing(), failed);
    }

    private List<RegisterRule> inOrder() {
        return rules.stream().sorted(Comparator.comparing(RegisterRule::code)).toList();
    }

    /** A rule that cannot be run is named in the result; the others are not its hostages. */
    private static Outcome attempt(String name, List<String> failed, Supplier<Outcome> deed) {
        try {
            return deed.get();
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "The rule " + name + " cannot be run", broken);
            failed.add(name);
            return new Outcome(0, 0, 0);
        }
    }

    private void keep(
            UUID id,
            LocalDate night,
            StaffId by,
            Instant started,
            int count,
            List<String> failed,
            Outcome sum) {
        entities.createNativeQuery("""
                        insert into work_check (check_id, night, asked_by, started_at, ended_at, rules, failed, found,
                            cured, standing)
                        values (:id, cast(nullif(:night, '') as date), cast(nullif(:by, '') as uuid), :started, :ended, :rules,
                            left(:failed, 500), :found, :cured, :standing)
                        """)
                .setParameter("id", id)
                .setParameter("night", night == null ? "" : night.toString())
                .setParameter("by", by == null ? "" : by.toString())
                .setParameter("started", started)
                .setParameter("ended", clock.instant())
                .setParameter("rules", count)
                .setParameter("failed", String.join(",", failed))
                .setParameter("found", sum.found())
                .setParameter("cured", sum.cured())
                .setParameter("standing", sum.standing())
                .executeUpdate();
    }
}
