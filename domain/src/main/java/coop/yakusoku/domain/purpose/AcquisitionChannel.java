package coop.yakusoku.domain.purpose;

/** The eight ways personal information comes to us (R-2-②). */
public enum AcquisitionChannel {
    /** 加入申込み. */
    APPLICATION,
    /** 資料請求. */
    BROCHURE,
    /** 履歴書等. */
    RESUME,
    /** 契約書. */
    CONTRACT,
    /** 請求書. */
    INVOICE,
    /** 取引書. */
    TRADE_DOCUMENT,
    /** 役職員情報. */
    STAFF,
    /** ホームページ等. */
    WEBSITE
}
