package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.ReviewResult;
import java.io.Serializable;

/**
 * What somebody found who looked at a row.
 *
 * @param seenVersion the version the screen showed
 * @param result what was found
 */
public record ReviewEntry(EntryId entry, long seenVersion, ReviewResult result) implements Serializable {}
