package coop.yakusoku.domain.ledger;

/** How far the life of a ledger row is. */
public enum EntryStatus {
    /** 記入途中: a field every row needs is still empty. */
    DRAFT,
    /** 運用中: every field a row needs is filled in. */
    IN_USE,
    /** 廃止: the information is no longer handled; read only. */
    ABOLISHED
}
