package coop.yakusoku.domain.purpose;

/** What a person answered (W-2b). */
public enum ConsentAnswer {
    /** 同意. */
    AGREED,
    /** 拒否. */
    REFUSED,
    /** 無回答. */
    NONE
}
