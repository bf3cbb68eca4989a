package coop.yakusoku.domain.ledger;

/** 情報種別: what the law calls it; derived, never typed (法2条, 16条). */
public enum InformationKind {
    /** 個人情報: about a living person, not searchable (法2条1項). */
    PERSONAL_INFORMATION,
    /** 個人データ: searchable (法16条3項). */
    PERSONAL_DATA,
    /** 保有個人データ: searchable, and ours to disclose and correct (法16条4項). */
    RETAINED_PERSONAL_DATA,
    /** 要配慮個人情報 (法2条3項). */
    SPECIAL_CARE,
    /** 特定個人情報 (番号法2条8項). */
    SPECIFIC_PERSONAL,
    /** 仮名加工情報 (法2条5項). */
    PSEUDONYMISED,
    /** 匿名加工情報 (法2条6項). */
    ANONYMISED,
    /** 個人関連情報: of a person, but nobody is known from it (法2条7項). */
    PERSONAL_RELATED
}
