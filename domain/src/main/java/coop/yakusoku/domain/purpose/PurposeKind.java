package coop.yakusoku.domain.purpose;

/** What a purpose is about. */
public enum PurposeKind {
    /** What members' data is used for: P1 to P7 (N-1 to N-7), and what a change of purpose added. */
    MEMBER,
    /** The four categories of collection (T-1-b): every acquisition point belongs to one at least. */
    COLLECTION,
    /** The web site's: forms, server log, cookies, analysis (W-1d, W-6, W-7, R-2-④). */
    WEBSITE,
    /** Staff, trade, enquiries (R-2-②, R-9). */
    HOUSE,
    /** One survey's own purpose (T-1-d). */
    SURVEY,
    /** A business under the articles (N-1-(1) to (4)): no purpose itself; each purpose of members' data serves one. */
    BUSINESS
}
