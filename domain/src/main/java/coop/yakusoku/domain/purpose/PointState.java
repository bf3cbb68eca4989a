package coop.yakusoku.domain.purpose;

/** How far an acquisition point has come. */
public enum PointState {
    /** 準備中: may be changed and submitted. */
    DRAFT,
    /** 取得中. */
    LIVE,
    /** 停止中: may be changed. */
    STOPPED,
    /** 終了. */
    ENDED
}
