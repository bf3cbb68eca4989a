package coop.yakusoku.domain.purpose;

/** How far a version of a purpose has come. */
public enum VersionState {
    /** 下書き: may be changed and submitted. */
    DRAFT,
    /** 決裁済: says what the purpose is from its first day on. Never changes again. */
    APPROVED,
    /** 取りやめ. */
    DROPPED
}
