package coop.yakusoku.ejb.risk.lifecycle;

import java.io.Serializable;

/**
 * Say how an asset is handled in a phase; blank words take it back.
 *
 * @param seenVersion the version the screen showed; null when nothing was said there
 */
public record SayHandling(String phase, Long seenVersion, String handling, String regulation) implements Serializable {}
