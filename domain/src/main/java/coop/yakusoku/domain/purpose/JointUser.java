package coop.yakusoku.domain.purpose;

/** The three classes of users (N-7). */
public enum JointUser {
    /** この会. */
    FEDERATION,
    /** 会員. */
    MEMBER_COOPS,
    /** 共済連. */
    INSURANCE_FEDERATION
}
