package coop.yakusoku.domain.ledger;

/** 本人区分: whose information it is (domain-knowledge 6.1; R-1 adds partner producers). */
public enum SubjectKind {
    /** 組合員. */
    MEMBER,
    /** 家族. */
    FAMILY,
    /** 加入検討者・資料請求者. */
    APPLICANT_FOR_MEMBERSHIP,
    /** 役員. */
    OFFICER,
    /** 職員. */
    EMPLOYEE,
    /** 臨時・派遣. */
    TEMPORARY_STAFF,
    /** 応募者. */
    JOB_APPLICANT,
    /** 退職者. */
    FORMER_STAFF,
    /** 提携生産者. */
    PARTNER_PRODUCER,
    /** 取引先担当者. */
    BUSINESS_CONTACT,
    /** サイト訪問者. */
    SITE_VISITOR,
    /** 共済契約者・被共済者. */
    INSURED,
    /** 福祉利用者. */
    WELFARE_USER,
    /** その他. */
    OTHER
}
