package coop.yakusoku.domain.member.accuracy;

/** 確認方法: by what the co-op knows that a member's data are right (6.1). */
public enum VerificationSource {
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
