package coop.yakusoku.domain.ledger;

/** Why the person need not be told the purpose (PX1–PX4; 法21条4項). */
public enum NoticeException {
    /** 1号: telling would harm somebody's life, body, property or rights. */
    PX1,
    /** 2号: telling would harm our own rights or legitimate interests. */
    PX2,
    /** 3号: it would hinder a public body in its duties under law. */
    PX3,
    /** 4号: the purpose is evident from the circumstances. */
    PX4
}
