package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.risk.AssetId;
import java.io.Serializable;

/** An asset to be chosen from a list, or named beside another. */
public record AssetChoice(AssetId id, String number, String name) implements Serializable {}
