package coop.yakusoku.ejb.work;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the rules check once a night. Every server tries several times between two and five; the first that comes does
 * it, and a server that was down at two is not too late at four.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class NightlyCheck {

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    /** What was looked at so long ago is done, or may be said again. */
    private static final int KEPT_DAYS = 400;

    private final RulesCheck check;
    private final ReadMarks marks;
    private final Clock clock;

    protected NightlyCheck() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    NightlyCheck(RulesCheck check, ReadMarks marks, Clock clock) {
        this.check = check;
        this.marks = marks;
        this.clock = clock;
    }

    @Schedule(hour = "2-4", minute = "*/10", timezone = "Asia/Tokyo", persistent = false)
    void tonight() {
        marks.forget(clock.instant().minus(KEPT_DAYS, ChronoUnit.DAYS));
        check.tonight(LocalDate.now(clock))
                .ifPresent(result -> LOG.log(
                        Level.INFO,
                        "Rules check: {0} rules, {1} new, {2} cured, {3} standing, {4} failed",
                        new Object[] {
                            result.rules(),
                            result.found(),
                            result.cured(),
                            result.standing(),
                            result.failed().size()
                        }));
    }
}
