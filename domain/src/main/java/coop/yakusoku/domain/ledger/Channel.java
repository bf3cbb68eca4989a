package coop.yakusoku.domain.ledger;

/** 取得チャネル: through which door it came; the first eight are those of R-2-②. */
public enum Channel {
    /** 加入申込み. */
    MEMBERSHIP_APPLICATION,
    /** 資料請求. */
    BROCHURE_REQUEST,
    /** 履歴書等. */
    RESUME,
    /** 契約書. */
    CONTRACT,
    /** 請求書. */
    INVOICE,
    /** 取引書. */
    TRADE_DOCUMENT,
    /** 役職員情報. */
    STAFF_INFORMATION,
    /** ホームページ等. */
    WEBSITE,
    /** 電話. */
    TELEPHONE,
    /** アンケート. */
    SURVEY,
    /** Cookie等. */
    COOKIE,
    /** その他. */
    OTHER
}
