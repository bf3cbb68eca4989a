package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.CatalogId;
import java.io.Serializable;

/**
 * Begin the draft of an edition.
 *
 * @param from the edition it is copied from; null for the one in force
 * @param note at most 1,000 characters, or null
 */
public record BeginEdition(CatalogId from, String labelJa, String labelEn, String note) implements Serializable {}
