package coop.yakusoku.domain.ledger;

/** What somebody is who receives the information from us. */
public enum RecipientKind {
    /** 提供先: a third party (法27条1項, R-3). */
    PROVISION,
    /** 委託先 (法27条5項1号, R-3-⑥). */
    CONTRACTOR,
    /** 共同利用先 (法27条5項3号, N-7). */
    JOINT_USER
}
