package coop.yakusoku.domain.ledger;

/** 局面: where in its life the information is handled (domain-knowledge 4.6). */
public enum FlowPhase {
    /** 取得・入力. */
    ACQUISITION,
    /** 移送・送信. */
    TRANSFER,
    /** 利用・加工. */
    USE,
    /** 保管・バックアップ. */
    STORAGE,
    /** 消去・廃棄. */
    DISPOSAL
}
