package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.ThreatId;
import java.io.Serializable;

/**
 * Put one more threat to an asset before its assessors.
 *
 * @param threat of the edition the current analysis was made with
 * @param phase code of a phase of that edition
 * @param vulnerability in words, at most 500 characters; null for the typical one
 */
public record AddThreat(AssetId asset, ThreatId threat, String phase, String vulnerability) implements Serializable {}
