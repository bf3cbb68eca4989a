package coop.yakusoku.domain.member.feed;

/** What it means when a member is not in the file. */
public enum FeedScope {
    /** The file holds what changed; who is not in it stays as is. */
    CHANGES,
    /** The file holds every member of the co-ops it names; who is not in it has left. */
    ALL
}
