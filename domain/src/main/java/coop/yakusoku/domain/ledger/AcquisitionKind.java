package coop.yakusoku.domain.ledger;

/** 取得区分: how the information came to us (法17条–21条, 27条5項). */
public enum AcquisitionKind {
    /** 直接書面: from the person, in writing or on a screen (法21条2項). */
    DIRECT_WRITTEN,
    /** 直接書面以外: from the person by word of mouth, camera, or otherwise. */
    INDIRECT,
    /** 第三者から. */
    THIRD_PARTY,
    /** 公開情報. */
    PUBLIC,
    /** 受託: handled for somebody else. */
    ENTRUSTED,
    /** 共同利用. */
    JOINT_USE
}
