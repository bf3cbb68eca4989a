package coop.yakusoku.ejb.shared.tables;

/** What taking in a row does: 新規, 更新, 変更なし, エラー; and records the table does not name. */
public enum RowKind {
    NEW,
    CHANGED,
    SAME,
    ERROR,
    /** In the register and not in the table; it stays as it is. */
    MISSING
}
