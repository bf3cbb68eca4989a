package coop.yakusoku.domain.purpose;

/** How far an edition of the notice of joint use has come. */
public enum JointUseState {
    /** 下書き. */
    DRAFT,
    /** 決裁済: may be published. */
    APPROVED,
    /** 公表中. */
    PUBLISHED,
    /** 失効: a newer one is published, or joint use ended. */
    ENDED,
    /** 取りやめ. */
    DROPPED
}
