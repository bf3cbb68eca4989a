package coop.yakusoku.domain.risk.yearly;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Comparator;
import java.util.Map;

/**
 * The fiscal years of one organisation that are frozen, and which may be next.
 *
 * <p>Only the register of today can be frozen, so only the year that runs and the one just over may be named. A frozen
 * year never changes; when something was wrong, the year is frozen once more as a further edition with the reason, and
 * the latest edition counts.
 *
 * @param editions the latest edition, 1 and up, by fiscal year
 */
public record FrozenYears(Map<Integer, Integer> editions) {

    public FrozenYears {
        editions = Map.copyOf(editions);
    }

    /** The latest edition of a year; 0 when it is not frozen. */
    public int editionOf(int year) {
        return editions.getOrDefault(year, 0);
    }

    /**
     * The number of the edition a year gets when it is frozen now.
     *
     * @param running the fiscal year of today
     * @param seen the latest edition of the year that the person saw, 0 for none: two people, or a double click, do not
     *     freeze twice
     * @param reason why it is frozen once more; may be blank the first time
     * @throws RuleViolation {@code risk.year-not-freezable}, {@code risk.later-year-frozen}, {@code
     *     risk.year-frozen-meanwhile}, {@code risk.refreeze-needs-reason}
     */
    public int next(int year, int running, int seen, String reason) {
        if (year != running && year != running - 1) {
            throw new RuleViolation("risk.year-not-freezable", String.valueOf(year));
        }
        int latest = editions.keySet().stream().max(Comparator.naturalOrder()).orElse(year);
        if (latest > year) {
            throw new RuleViolation("risk.later-year-frozen", String.valueOf(latest));
        }
        if (seen != editionOf(year)) {
            throw new RuleViolation("risk.year-frozen-meanwhile", String.valueOf(year));
        }
        if (seen > 0 && (reason == null || reason.isBlank())) {
            throw new RuleViolation("risk.refreeze-needs-reason", String.valueOf(year));
        }
        return seen + 1;
    }
}
