package coop.yakusoku.domain.accesslog;

/** What somebody did with personal data, as a line of the log names it. */
public enum Deed {

    /** 検索: what identifies was shown of those found. */
    SEARCH,

    /** 閲覧: one record was opened for a purpose. */
    VIEW,

    /** 表示: an item that was masked was shown in clear. */
    REVEAL,

    /** 拒否: nothing was shown; the detail says which rule refused. */
    REFUSAL,

    /** 出力: a list left as a file. */
    EXPORT,

    /** 印刷: a page or a list left on paper. */
    PRINT,

    /** 訂正: a record was changed. */
    CORRECTION,

    /** 利用拒否: an objection was entered or withdrawn. */
    OBJECTION,

    /** 同意: a consent was entered or withdrawn. */
    CONSENT,

    /** 連携: read through the programming interface. */
    API_READ,

    /** 取込: a file of the core system was applied. */
    FEED,

    /** 開示: somebody asked who had looked. */
    LOG_READ,

    /** 切離し: a month of the log itself was taken off by the rule of keeping. */
    DETACHING
}
