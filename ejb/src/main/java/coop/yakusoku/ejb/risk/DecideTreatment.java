package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.TreatmentPlan;

/**
 * Decides what is done about a risk.
 *
 * @param seenVersion the version the screen showed
 */
public record DecideTreatment(RiskId risk, long seenVersion, TreatmentPlan plan) {}
