package coop.yakusoku.domain.member.choice;

/** 種別: what a member was asked to agree to (6.17). */
public enum ConsentKind {
    /** 取得・利用. */
    USE,
    /** 利用目的の変更. */
    PURPOSE_CHANGE,
    /** 第三者提供. */
    THIRD_PARTY,
    /** 外国にある第三者への提供. */
    ABROAD,
    /** 要配慮個人情報の取得. */
    SPECIAL_CARE,
    /** 電子メールの配信. */
    MAIL,
    /** アンケート. */
    SURVEY,
    /** クッキー. */
    COOKIE;

    /** Whether a yes lets the member's record be used for a purpose that no notice named. */
    public boolean opensPurpose() {
        return this == USE || this == PURPOSE_CHANGE;
    }
}
