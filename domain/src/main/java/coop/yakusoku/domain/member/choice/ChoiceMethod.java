package coop.yakusoku.domain.member.choice;

/** 方法: how a member's word reached the co-op. */
public enum ChoiceMethod {
    /** 電話. */
    TELEPHONE,
    /** 書面. */
    WRITTEN,
    /** 窓口. */
    COUNTER,
    /** 配達時. */
    AT_DELIVERY,
    /** 電子メール. */
    EMAIL,
    /** ウェブ. */
    WEB
}
