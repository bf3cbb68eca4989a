package coop.yakusoku.domain.ledger;

/** 棚卸の結果: what a yearly review found. */
public enum ReviewResult {
    /** 変更なし. */
    UNCHANGED,
    /** 変更あり. */
    CHANGED,
    /** 廃止. */
    ABOLISHED
}
