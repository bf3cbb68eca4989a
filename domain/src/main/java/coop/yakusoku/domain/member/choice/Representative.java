package coop.yakusoku.domain.member.choice;

/** 代理: who spoke for the member (6.17; 法37条3項 for those who may). */
public enum Representative {
    /** 本人. */
    SELF,
    /** 親権者. */
    PARENT,
    /** 後見人. */
    GUARDIAN,
    /** 任意代理人, with a letter of attorney. */
    AGENT
}
