package coop.yakusoku.domain.risk;

import coop.yakusoku.domain.shared.RuleViolation;

/**
 * The way a rating becomes a value, a band and a rank. Kept with every analysis, so that an old one stays readable when
 * the guideline moves on.
 *
 * <p>IPA 中小企業の情報セキュリティ対策ガイドライン: the editions 3.1 (2023-04) and 4.0 (2026-03) use the scale 3–2–1
 * and {@code likelihood = max(1, T + V − 3)}; edition 3 (2019-03) counted 2–1–0, which is the same lowered by one.
 */
public enum RiskMethod {
    /** Edition 3, scale 2–1–0. Old analyses are read with it; no new one is begun. */
    IPA_3(0) {
        @Override
        public RiskBand band(int value) {
            return value >= 4 ? RiskBand.HIGH : value >= 1 ? RiskBand.MEDIUM : RiskBand.LOW;
        }

        @Override
        public int rank(int value) {
            return switch (value) {
                case 4 -> 1;
                case 2 -> 2;
                case 1 -> 3;
                default -> 4;
            };
        }
    },
    /** Edition 3.1, scale 3–2–1. */
    IPA_3_1(1),
    /** Edition 4.0, scale 3–2–1. */
    IPA_4(1);

    private final int lowest;

    RiskMethod(int lowest) {
        this.lowest = lowest;
    }

    /** The method new analyses are begun with unless another is chosen. */
    public static RiskMethod current() {
        return IPA_4;
    }

    /** Whether a new analysis may be begun with it. */
    public boolean open() {
        return this != IPA_3;
    }

    /** Whether a mark means the same in both. */
    public boolean sameScale(RiskMethod other) {
        return lowest == other.lowest;
    }

    /** The lowest mark of its scale: 1, or 0 in edition 3. */
    public int lowest() {
        return lowest;
    }

    /** The highest mark of its scale: 3, or 2 in edition 3. */
    public int highest() {
        return lowest + 2;
    }

    /**
     * 被害発生可能性.
     *
     * @return 1 to 3, or 0 to 2 in edition 3
     * @throws RuleViolation {@code risk.rating-out-of-scale} when a mark is not of this method's scale
     */
    public int likelihood(Rating rating) {
        within(rating.frequency());
        within(rating.weakness());
        return Math.max(lowest, rating.frequency() + rating.weakness() - highest());
    }

    /** リスク値 = 重要度 × 被害発生可能性: one of 1, 2, 3, 4, 6, 9, or of 0, 1, 2, 4 in edition 3. */
    public int value(int importance, int likelihood) {
        within(importance);
        within(likelihood);
        return importance * likelihood;
    }

    /** 大 from 6 on, 中 for 4, 小 below; in edition 3: 大 4, 中 1 and 2, 小 0. */
    public RiskBand band(int value) {
        return value >= 6 ? RiskBand.HIGH : value >= 4 ? RiskBand.MEDIUM : RiskBand.LOW;
    }

    /** 優先順位: 1 at once, 2 within this term, 3 this term if possible, 4 when there is time. */
    public int rank(int value) {
        return switch (value) {
            case 9 -> 1;
            case 6 -> 2;
            case 4 -> 3;
            default -> 4;
        };
    }

    /** The importance of an asset (marked 3–2–1) on this method's scale. */
    public int importanceOf(Asset asset) {
        return asset.importance() - 1 + lowest;
    }

    private void within(int mark) {
        if (mark < lowest || mark > highest()) {
            throw new RuleViolation("risk.rating-out-of-scale", mark, lowest, highest());
        }
    }
}
