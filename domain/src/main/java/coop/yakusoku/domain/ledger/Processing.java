package coop.yakusoku.domain.ledger;

/** 加工: whether it was processed so that persons are not known from it. */
public enum Processing {
    /** not processed. */
    NONE,
    /** 仮名加工情報 (法2条5項). */
    PSEUDONYMISED,
    /** 匿名加工情報 (法2条6項). */
    ANONYMISED
}
