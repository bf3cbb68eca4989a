package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;

/**
 * How long what is left of a risk may be accepted at most (受容期限): nobody accepts for ever.
 *
 * @param months from 1 to 60
 */
public record AcceptanceTerm(int months) {

    /** One year, like the analysis itself. */
    public static final AcceptanceTerm YEAR = new AcceptanceTerm(12);

    /** @throws IllegalArgumentException when the months are not from 1 to 60 */
    public AcceptanceTerm {
        if (months < 1 || months > 60) {
            throw new IllegalArgumentException("an acceptance ends after 1 to 60 months");
        }
    }

    /** The last day an acceptance of this day may hold. */
    public LocalDate latest(LocalDate from) {
        return from.plusMonths(months);
    }

    /**
     * @param until the last day wished for; null is none's business here
     * @throws RuleViolation {@code risk.acceptance-too-long} with the latest day
     */
    public void refuseTooLong(LocalDate until, LocalDate from) {
        if (until != null && until.isAfter(latest(from))) {
            throw new RuleViolation("risk.acceptance-too-long", latest(from));
        }
    }
}
