package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Rating;
import coop.yakusoku.domain.risk.RiskId;
import java.io.Serializable;

/**
 * One changed row of the sheet. What the sheet does not show (vulnerability, control codes) stays.
 *
 * @param seenVersion the version the sheet showed
 * @param existingNote 既存対策 in words, at most 1,000 characters, or null
 * @param reason why this score, at most 1,000 characters, or null
 */
public record RateRow(RiskId risk, long seenVersion, Rating rating, String existingNote, String reason)
        implements Serializable {}
