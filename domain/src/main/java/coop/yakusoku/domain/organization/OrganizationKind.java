package coop.yakusoku.domain.organization;

/** What an organisation is within the federation. */
public enum OrganizationKind {
    /** 連合会: the root; hands down policies and catalogues. */
    FEDERATION,
    /** 会員生協. */
    MEMBER_COOP,
    /** 関連会社. */
    AFFILIATE
}
