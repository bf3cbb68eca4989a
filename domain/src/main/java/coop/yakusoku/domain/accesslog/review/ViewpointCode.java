package coop.yakusoku.domain.accesslog.review;

/** From which side a reviewer looks at the log (観点; T-2-(4)-b, domain-knowledge 6.9). Its limits are data. */
public enum ViewpointCode {

    /** 時間外: outside the hours of work, or on a Saturday or Sunday. */
    OUT_OF_HOURS,

    /** 大量検索: many persons found by one person on one day. */
    MASS_SEARCH,

    /** 大量出力: a file, a print or a read of another system with many persons. */
    MASS_EXPORT,

    /** 失敗連続: one person was refused again and again on one day. */
    REFUSALS,

    /** 目的未選択: data were asked for without a purpose. */
    NO_PURPOSE,

    /** 自分: staff who opened their own record as a member. */
    OWN_RECORD,

    /** 同僚: the record of a member who is staff too. */
    COLLEAGUE,

    /** 著名人: the record of a member everybody knows. */
    FAMOUS,

    /** 退職者ID: lines of somebody who had left. */
    LEAVER,

    /** 標本: drawn at random. */
    SAMPLE
}
