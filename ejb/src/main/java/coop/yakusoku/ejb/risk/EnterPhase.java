package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import java.io.Serializable;
import java.util.UUID;

/**
 * Enter a life-cycle phase in a draft edition, or word it anew; its code stays.
 *
 * @param phase null for a new one
 * @param seenVersion the version the screen showed; of no meaning for a new one
 * @param sort its place among the phases
 */
public record EnterPhase(
        CatalogId catalog, UUID phase, long seenVersion, String code, String nameJa, String nameEn, int sort)
        implements Serializable {}
