package coop.yakusoku.domain.risk;

/** The band a risk value falls in: 大, 中, 小. */
public enum RiskBand {
    /** 大: a grave accident is likely. */
    HIGH,
    /** 中: a serious accident may happen. */
    MEDIUM,
    /** 小: what is left. */
    LOW
}
