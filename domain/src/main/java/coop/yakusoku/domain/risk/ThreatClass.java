package coop.yakusoku.domain.risk;

/** The seven kinds of threat that the published policy names (T-2-(1)-c, R-5-①), in its order. */
public enum ThreatClass {
    /** 盗聴. */
    EAVESDROPPING,
    /** 侵入. */
    INTRUSION,
    /** 改ざん. */
    TAMPERING,
    /** 破壊. */
    DESTRUCTION,
    /** 窃盗. */
    THEFT,
    /** 漏洩. */
    LEAK,
    /** 攻撃. */
    ATTACK
}
