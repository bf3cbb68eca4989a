package coop.yakusoku.domain.ledger;

/** 通知方法: how the person learns the purpose (法21条). */
public enum NoticeMethod {
    /** 明示: shown before it is collected (法21条2項). */
    EXPLICIT,
    /** 通知. */
    NOTICE,
    /** 公表. */
    PUBLICATION,
    /** 不要: one of the exceptions of 法21条4項. */
    NOT_NEEDED
}
