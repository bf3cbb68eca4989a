package coop.yakusoku.domain.ledger;

/** 廃棄方法: how it is destroyed (domain-knowledge 6.8). */
public enum DisposalMethod {
    /** 紙: 焼却. */
    INCINERATION,
    /** 紙: 溶解. */
    DISSOLUTION,
    /** 紙: シュレッダー. */
    SHREDDING,
    /** 電子: 消去ソフト. */
    ERASURE_SOFTWARE,
    /** 電子: 暗号鍵廃棄. */
    KEY_DESTRUCTION,
    /** 電子: 物理破壊. */
    PHYSICAL_DESTRUCTION,
    /** 電子: 消磁. */
    DEGAUSSING,
    /** DB: 論理削除から物理削除. */
    DATABASE_DELETION,
    /** DB: 識別不能化. */
    DE_IDENTIFICATION,
    /** 媒体: 破砕. */
    CRUSHING,
    /** クラウド: 事業者の消去証明. */
    PROVIDER_CERTIFICATE
}
