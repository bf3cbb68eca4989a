package coop.yakusoku.domain.ledger;

/** 保管方法: what protects it where it is kept. */
public enum KeepingMethod {
    /** 施錠キャビネット. */
    LOCKED_CABINET,
    /** 施錠室. */
    LOCKED_ROOM,
    /** アクセス制限フォルダ. */
    RESTRICTED_FOLDER,
    /** 暗号化. */
    ENCRYPTED,
    /** DB. */
    DATABASE,
    /** 耐火金庫. */
    FIREPROOF_SAFE,
    /** その他. */
    OTHER
}
