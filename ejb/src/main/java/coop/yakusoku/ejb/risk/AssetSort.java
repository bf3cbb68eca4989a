package coop.yakusoku.ejb.risk;

/** The columns by which a list of assets may be ordered; equal rows follow by number. */
public enum AssetSort {
    NUMBER("a.number"),
    NAME("a.name"),
    CATEGORY("a.category"),
    DEPARTMENT("o.code, d.code"),
    MEDIUM("a.medium"),
    IMPORTANCE("a.importance"),
    STATUS("a.status"),
    RISKS("risks"),
    /** What is not rated comes last in either direction. */
    HIGHEST("highest"),
    COMPLETION("completion");

    private final String columns;

    AssetSort(String columns) {
        this.columns = columns;
    }

    /** The order by of the list's statement. */
    String orderBy(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + columns.replace(",", direction + ",") + direction + " nulls last, a.number, a.asset_id";
    }
}
