package coop.yakusoku.ejb.ledger;

/** The lists the ledger is read by (domain-knowledge 6.1). */
public enum LedgerList {
    /** 台帳一覧: everything that is not abolished. */
    ALL,
    /** 見直し遅延: not looked at within a year. */
    REVIEW_LATE,
    /** 要配慮一覧: special-care or specific personal information in it. */
    SPECIAL_CARE,
    /** 期限到来一覧: to be used or kept for less than 90 more days, or no longer at all. */
    ENDING,
    /** A leak of it would tell of more than 1,000 persons (BR4). */
    OVER_THOUSAND,
    /** 正確性の確認遅れ: its correctness was not checked in time. */
    ACCURACY_LATE,
    /** 記入途中: a field is empty that every row needs. */
    INCOMPLETE,
    /** Items in it that R-4 does not name. */
    BEYOND_POLICY,
    /** 廃止: what ended. */
    ABOLISHED
}
