package coop.yakusoku.domain.member.feed;

/** What a feed is about. */
public enum FeedKind {
    /** 組合員基礎データ. */
    MEMBERS,
    /** 購入集計: month and category. */
    PURCHASES
}
