package coop.yakusoku.domain.purpose;

/** How the answer was given (GL 2-16). */
public enum AnswerMethod {
    /** 書面. */
    PAPER,
    /** 画面. */
    ONLINE,
    /** 口頭. */
    ORAL,
    /** 回答なし. */
    NONE
}
