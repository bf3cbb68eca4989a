package coop.yakusoku.domain.accesslog.review;

/** What a reviewer makes of a finding. */
public enum Judgement {

    /** 問題なし: the work explains it. */
    FINE,

    /** 確認済み: the person or the superior was asked and explained it; the note says how. */
    EXPLAINED,

    /** 問題あり: against the rules; the note says what was done. */
    VIOLATION
}
