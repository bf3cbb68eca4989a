package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.Rating;
import java.io.Serializable;

/**
 * Set, or take back, the level of one threat for a medium.
 *
 * @param seenVersion the version the screen showed; null when no level was set there
 * @param rating null: no level any more
 * @param reason at most 500 characters, or null
 */
public record LevelChange(String threatCode, Long seenVersion, Rating rating, String reason) implements Serializable {}
