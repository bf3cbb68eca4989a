package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskId;
import java.time.LocalDate;

/**
 * Accepts what is left of a risk.
 *
 * @param seenVersion the version the screen showed
 * @param reason why, at most 1,000 characters
 * @param reviewOn when it is looked at again
 */
public record AcceptRisk(RiskId risk, long seenVersion, String reason, LocalDate reviewOn) {}
