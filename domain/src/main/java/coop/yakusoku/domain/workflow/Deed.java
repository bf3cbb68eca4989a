package coop.yakusoku.domain.workflow;

/** What somebody did with an application. */
public enum Deed {
    /** 申請. */
    SUBMITTED,
    /** 回覧済. */
    READ,
    /** 合議. */
    AGREED,
    /** 承認. */
    APPROVED,
    /** 決裁. */
    DECIDED,
    /** 差戻し. */
    RETURNED,
    /** 取戻し. */
    WITHDRAWN,
    /** 却下. */
    REJECTED,
    /** 取下げ. */
    DROPPED
}
