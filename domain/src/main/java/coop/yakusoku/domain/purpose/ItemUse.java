package coop.yakusoku.domain.purpose;

/** What a cell of the matrix says. A cell that is not there: the purpose does not use the item. */
public enum ItemUse {
    /** 利用する: needed for the purpose; the screens of the purpose show it. */
    NEEDED,
    /** 利用しない: must not be used for the purpose, with the reason. */
    NEVER
}
