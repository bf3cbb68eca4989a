package coop.yakusoku.domain.organization;

/** How far an appointed person decides (決裁権限). */
public enum Authority {
    /** Decides nothing. */
    NONE,
    /** 起案. */
    DRAFT,
    /** 承認. */
    APPROVE,
    /** 決裁. */
    DECIDE
}
