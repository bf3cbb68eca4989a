package coop.yakusoku.domain.purpose;

/** Who answered. */
public enum AnswerCapacity {
    /** 本人. */
    SELF,
    /** 親権者. */
    PARENT,
    /** 後見人等の法定代理人. */
    GUARDIAN
}
