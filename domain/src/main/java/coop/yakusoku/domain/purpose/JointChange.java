package coop.yakusoku.domain.purpose;

/** What differs between two editions of the notice of joint use (法27条5項3号・6項). */
public enum JointChange {
    /** 初めての公表: before it begins. */
    FIRST,
    /** 管理責任者の名称・住所・代表者: without delay, afterwards. */
    BODY_DETAILS,
    /** 利用目的: before. */
    PURPOSE,
    /** 管理責任者の変更: before. */
    BODY,
    /** 項目: not, but for consent, renaming, succession. */
    ITEMS,
    /** 共同利用者の範囲: not, but for consent, renaming, succession. */
    USERS
}
