package coop.yakusoku.ejb.purpose;

/** Where the published policy and the law or the registers part (domain-knowledge 1.6). */
public enum PolicyGap {
    /** N-7 names the responsible body without address and representative (法27条5項3号). */
    G1,
    /** R-4 collects 性別, R-8 uses 購入履歴, N-7 has neither (法27条5項3号 項目). */
    G2,
    /** R-7-⑷-イ still takes the health insurance card, which ended on 2025-12-01. */
    G3,
    /** W-7a: cookies do not identify; R-2-④: advertising by behaviour (法31条, 電気通信事業法27条の12). */
    G4,
    /** R-5 says nothing of handling abroad (政令10条1号). */
    G5,
    /** W-3-(4): handing an enquiry over has no ground of its own (法27条). */
    G6,
    /** T-1-f: 公共の利益 is wider than 法27条1項各号. */
    G7,
    /** R-5-② leaves out 臨時職員; 従業者 includes officers and dispatched staff (法24条). */
    G8,
    /** recipients must be told that it is 匿名加工情報 (法43条4項). */
    G9,
    /** マイナンバー is handled apart (番号法). */
    G10
}
