package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.ThreatDetails;
import coop.yakusoku.domain.risk.ThreatId;
import java.io.Serializable;

/**
 * Enter a threat in a draft edition, or describe it anew.
 *
 * @param threat null for a new one
 * @param seenVersion the version the screen showed; of no meaning for a new one
 */
public record EnterThreat(CatalogId catalog, ThreatId threat, long seenVersion, ThreatDetails details)
        implements Serializable {}
