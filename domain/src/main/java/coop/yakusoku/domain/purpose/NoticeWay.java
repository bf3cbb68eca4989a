package coop.yakusoku.domain.purpose;

/** How the purpose is told (法21条). */
public enum NoticeWay {
    /** 明示: before, on the form or one click away (21条2項). */
    EXPLICIT,
    /** 通知. */
    NOTICE,
    /** 公表. */
    PUBLICATION
}
