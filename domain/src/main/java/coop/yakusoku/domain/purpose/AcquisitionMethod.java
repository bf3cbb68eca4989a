package coop.yakusoku.domain.purpose;

/** How a point collects. */
public enum AcquisitionMethod {
    /** 直接、書面で. */
    DIRECT_WRITTEN,
    /** 直接、画面で. */
    DIRECT_ONLINE,
    /** 口頭・電話で. */
    ORAL,
    /** 直接書面以外で. */
    INDIRECT
}
