package coop.yakusoku.domain.risk;

/** Where an asset stands in its own life: 計画, 稼働, 停止, 廃棄済. */
public enum AssetStatus {
    PLANNED,
    ACTIVE,
    SUSPENDED,
    /** The end; a disposed asset stays readable and is never edited again. */
    DISPOSED
}
