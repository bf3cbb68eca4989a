package coop.yakusoku.domain.ledger;

/** 媒体: what it is kept on; the six values of the IPA asset ledger. */
public enum StorageMedium {
    /** 書類. */
    PAPER,
    /** 可搬電子媒体. */
    REMOVABLE_MEDIA,
    /** 事務所PC. */
    OFFICE_PC,
    /** モバイル機器. */
    MOBILE,
    /** 社内サーバー. */
    INTERNAL_SERVER,
    /** 社外サーバー(クラウド). */
    CLOUD
}
