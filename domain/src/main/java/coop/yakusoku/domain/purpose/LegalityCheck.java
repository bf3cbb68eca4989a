package coop.yakusoku.domain.purpose;

/** What is confirmed before a point goes live (T-1-c, 法20条). */
public enum LegalityCheck {
    /** 偽りその他不正の手段によらない (法20条1項). */
    FAIR_MEANS,
    /** 送信・提出の前に利用目的が見える (法21条2項). */
    BEFORE_SUBMIT,
    /** 利用目的に必要な項目に限っている (W-1d). */
    NO_EXCESS,
    /** 任意の項目を断っても不利益がない (W-1b). */
    NO_PENALTY,
    /** 要配慮個人情報を取得するときは本人の同意を得る (法20条2項); asked only where there is one. */
    CONSENT_FOR_SPECIAL_CARE
}
