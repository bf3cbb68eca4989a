package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Assessment;
import coop.yakusoku.domain.risk.RiskId;
import java.io.Serializable;

/**
 * Rate one risk.
 *
 * @param seenVersion the version the assessor's screen showed
 */
public record AssessRisk(RiskId risk, long seenVersion, Assessment assessment) implements Serializable {}
