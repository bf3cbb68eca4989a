package coop.yakusoku.domain.risk;

/**
 * What comes first among risks of the same value. For ordering only; the IPA value stays what it is.
 *
 * <p>{@code score = value × 10 + S + N + E} with sensitivity S, volume N and exposure E (a proposal of the domain study,
 * 4.5).
 *
 * @param rank 1 to 4, {@link RiskMethod#rank}
 * @param score at most 105
 */
public record Priority(int rank, int score) {

    static Priority of(RiskMethod method, int value, Asset asset) {
        Environment environment = asset.environment();
        int score = value * 10 + asset.sensitivityPoints() + environment.volume() + environment.exposure();
        return new Priority(method.rank(value), score);
    }
}
