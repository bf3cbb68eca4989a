package coop.yakusoku.domain.purpose;

/** How far an edition of a notice has come. */
public enum NoticeState {
    /** 下書き. */
    DRAFT,
    /** 決裁済: shown where data is collected. */
    APPROVED,
    /** 失効: records that came under it keep it. */
    ENDED,
    /** 取りやめ. */
    DROPPED
}
