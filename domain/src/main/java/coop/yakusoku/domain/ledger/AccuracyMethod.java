package coop.yakusoku.domain.ledger;

/** 正確性の確認方法 (法22条, T-2-(5)). */
public enum AccuracyMethod {
    /** 本人申告. */
    SELF_REPORT,
    /** 配達時確認. */
    AT_DELIVERY,
    /** 年次確認票. */
    YEARLY_SHEET,
    /** 郵便返戻. */
    RETURNED_MAIL,
    /** 口座エラー. */
    ACCOUNT_ERROR
}
