package coop.yakusoku.domain.purpose;

/** How far a survey has come. */
public enum SurveyState {
    /** 下書き. */
    DRAFT,
    /** 決裁済: its answers may be used from its first day to the last day of use. */
    APPROVED,
    /** 回答を廃棄した. */
    DISPOSED,
    /** 取りやめ. */
    DROPPED
}
