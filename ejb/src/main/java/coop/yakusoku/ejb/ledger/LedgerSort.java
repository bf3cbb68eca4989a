package coop.yakusoku.ejb.ledger;

/** The columns by which a list of rows may be ordered; equal rows follow by number. */
public enum LedgerSort {
    NUMBER("e.number"),
    NAME("coalesce(e.kana, e.name)"),
    DEPARTMENT("o.code, d.code"),
    KIND("e.kind"),
    COUNT("e.record_count"),
    RETENTION_END("least(e.retention_end, e.use_end)"),
    REVIEW_DUE("e.review_due_on"),
    COMPLETION("e.completion"),
    STATUS("e.status");

    private final String columns;

    LedgerSort(String columns) {
        this.columns = columns;
    }

    /** The order by of the list's statement. */
    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + columns.replace(", d.", direction + ", d.") + direction
                + " nulls last, e.number, e.entry_id";
    }
}
