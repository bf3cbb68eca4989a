package coop.yakusoku.domain.risk;

/** What is done about a risk (T-2-(1)-e). */
public enum TreatmentOption {
    /** 回避: stop doing what brings it. */
    AVOID,
    /** 低減: make it rarer or harder. */
    REDUCE,
    /** 移転: let a contract or an insurance carry it. */
    TRANSFER,
    /** 受容 (保有): live with it, knowingly, with a reason and a name. */
    ACCEPT
}
