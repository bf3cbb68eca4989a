package coop.yakusoku.domain.purpose;

/** Whose personal information a point collects (6.1). */
public enum DataSubject {
    /** 組合員. */
    MEMBER,
    /** 家族. */
    FAMILY,
    /** 加入検討者・資料請求者. */
    PROSPECT,
    /** 応募者. */
    APPLICANT,
    /** 役職員. */
    STAFF,
    /** 提携生産者. */
    PRODUCER,
    /** 取引先担当者. */
    PARTNER,
    /** サイト訪問者. */
    VISITOR,
    /** 共済契約者・被共済者. */
    INSURED,
    /** その他. */
    OTHER
}
