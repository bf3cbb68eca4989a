package coop.yakusoku.domain.purpose;

/** How far a change of a purpose has come. */
public enum ChangeState {
    /** 関連性の検討中. */
    DRAFT,
    /** 対象者を数えた. */
    COUNTED,
    /** 決裁済: may be announced. */
    APPROVED,
    /** 通知・公表済: answers come in. */
    ANNOUNCED,
    /** 締切済. */
    CLOSED,
    /** 取りやめ. */
    DROPPED
}
