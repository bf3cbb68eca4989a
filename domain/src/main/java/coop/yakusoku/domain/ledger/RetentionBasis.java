package coop.yakusoku.domain.ledger;

/** 保管期限の根拠: why it is kept so long (N-8). */
public enum RetentionBasis {
    /** 出資金の点検. */
    RB1,
    /** 経理上の必要・法律上定められた期間. */
    RB2,
    /** 利用消費材の事故・クレームへの対応. */
    RB3,
    /** その他; needs a reason. */
    RB4
}
