package coop.yakusoku.domain.risk;

/**
 * What comes first among risks of the same value. For ordering only; the IPA value stays what it is.
 *
 * @param rank 1 to 4, {@link RiskMethod#rank}
 * @param score as {@link PriorityWeights} count
 */
public record Priority(int rank, int score) {

    static Priority of(RiskMethod method, PriorityWeights weights, int value, Asset asset) {
        return new Priority(method.rank(value), weights.score(value, asset));
    }
}
