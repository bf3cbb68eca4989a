package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import coop.yakusoku.domain.risk.ControlDetails;
import java.io.Serializable;
import java.util.UUID;

/**
 * Enter a control in a draft edition, or describe it anew; its code stays.
 *
 * @param control null for a new one
 * @param seenVersion the version the screen showed; of no meaning for a new one
 */
public record EnterControl(CatalogId catalog, UUID control, long seenVersion, ControlDetails details)
        implements Serializable {}
