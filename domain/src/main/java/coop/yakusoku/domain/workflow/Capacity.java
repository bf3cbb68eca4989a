package coop.yakusoku.domain.workflow;

/** By what right somebody acts at a station. */
public enum Capacity {
    /** Holds the post. */
    OWN,
    /** 代理承認: stands in for the holder in a proxy period. */
    PROXY,
    /** The post is vacant; was named as its deputy. */
    DEPUTY,
    /** 引上げ承認: the post is vacant; stands above it. */
    UPPER
}
