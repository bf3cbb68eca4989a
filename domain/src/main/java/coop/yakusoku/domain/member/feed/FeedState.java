package coop.yakusoku.domain.member.feed;

/** Where a feed stands. */
public enum FeedState {
    /** All rows have come and each can be read; nothing is in the register yet. */
    RECEIVED,
    /** A dry run has compared it with the register and waits for somebody to say yes. */
    CHECKED,
    /** Something is wrong with it; nothing of it is in the register. */
    REFUSED,
    /** All of it is in the register. */
    APPLIED,
    /** Given up: by a person, by a fault, or because another feed took its place. */
    DISCARDED;

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this != RECEIVED && this != CHECKED;
    }
}
