package coop.yakusoku.domain.organization;

/** How a person works here. All of them keep the rules, temporary people included (基本方針 人的安全管理措置). */
public enum Employment {
    /** 役員, 理事. */
    OFFICER,
    /** 正規. */
    REGULAR,
    /** 嘱託. */
    CONTRACT,
    /** パート. */
    PART_TIME,
    /** アルバイト. */
    CASUAL,
    /** 臨時. */
    TEMPORARY,
    /** 派遣. */
    DISPATCHED,
    /** 出向. */
    SECONDED
}
