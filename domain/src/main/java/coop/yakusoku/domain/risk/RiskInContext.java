package coop.yakusoku.domain.risk;

/**
 * A risk with what its rating depends on.
 *
 * @param asset the asset it threatens
 * @param analysis the analysis it belongs to
 * @param weights those of the analysis's edition
 */
public record RiskInContext(Risk risk, Asset asset, Analysis analysis, PriorityWeights weights) {}
