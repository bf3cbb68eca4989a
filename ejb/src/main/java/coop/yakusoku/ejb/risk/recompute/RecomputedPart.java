package coop.yakusoku.ejb.risk.recompute;

import coop.yakusoku.domain.risk.RiskId;
import java.io.Serializable;

/**
 * What one step of a recomputation did.
 *
 * @param last where the next step goes on; null when there is nothing left
 * @param seen how many risks it read
 * @param changed how many of them were not what the method says now
 */
public record RecomputedPart(RiskId last, int seen, int changed) implements Serializable {}
