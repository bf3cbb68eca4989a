package coop.yakusoku.domain.purpose;

/** Why items or users of joint use may differ after all (GL 3-6-3). */
public enum ChangeGround {
    /** 本人の同意を得た. */
    CONSENT,
    /** 名称の変更だけで、実質は変わらない. */
    RENAMING,
    /** 事業の承継による. */
    SUCCESSION
}
