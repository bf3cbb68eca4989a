package coop.yakusoku.domain.member.choice;

/** 回答 to a request for consent. Only a yes is a yes: no answer is none (W-2b). */
public enum Answer {
    /** 同意. */
    CONSENT,
    /** 不同意. */
    REFUSED,
    /** 撤回 of an earlier yes. */
    WITHDRAWN,
    /** 無回答. */
    NO_ANSWER
}
