package coop.yakusoku.domain.risk;

/** Where an asset is kept: the six values of 媒体・保存先 in the IPA asset ledger. */
public enum Medium {
    /** 書類. */
    PAPER,
    /** 可搬電子媒体: USB memory, CD-ROM, tape. */
    REMOVABLE_MEDIA,
    /** 事務所PC. */
    OFFICE_PC,
    /** モバイル機器: telephones, tablets, laptops that leave the office. */
    MOBILE,
    /** 社内サーバー. */
    INTERNAL_SERVER,
    /** 社外サーバー(クラウド). */
    CLOUD
}
