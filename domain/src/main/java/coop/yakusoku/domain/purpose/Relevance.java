package coop.yakusoku.domain.purpose;

/** The outcome of the relevance test (法17条2項・18条1項). */
public enum Relevance {
    /** 関連性がある: notify or publish. */
    RELATED,
    /** 関連性の範囲を超える: consent of each person before. */
    BEYOND
}
