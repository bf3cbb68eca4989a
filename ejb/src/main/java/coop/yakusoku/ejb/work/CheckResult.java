package coop.yakusoku.ejb.work;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What came of a run of the rules check.
 *
 * @param rules how many rules were run
 * @param found findings that are new
 * @param cured findings that no longer hold
 * @param standing findings that stand now
 * @param failed the codes of rules that could not be run
 */
public record CheckResult(
        Instant started, Instant ended, int rules, int found, int cured, int standing, List<String> failed)
        implements Serializable {

    public CheckResult {
        failed = List.copyOf(failed);
    }

    /** In seconds, at least one. */
    public long seconds() {
        return Math.max(1, Duration.between(started, ended).toSeconds());
    }
}
