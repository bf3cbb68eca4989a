package coop.yakusoku.domain.purpose;

/** How far an edition of the matrix has come. */
public enum MatrixState {
    /** 下書き. */
    DRAFT,
    /** 決裁済: waits for its first day. */
    APPROVED,
    /** 有効: what the gate of the members' data goes by. */
    IN_FORCE,
    /** 失効. */
    ENDED,
    /** 取りやめ. */
    DROPPED
}
