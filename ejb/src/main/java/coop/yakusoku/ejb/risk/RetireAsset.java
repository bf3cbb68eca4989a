package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of an asset.
 *
 * @param seenVersion the version the page showed
 * @param on the day it was disposed of, today at the latest
 */
public record RetireAsset(AssetId asset, long seenVersion, LocalDate on) implements Serializable {}
