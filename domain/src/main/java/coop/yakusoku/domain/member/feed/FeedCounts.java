package coop.yakusoku.domain.member.feed;

import java.io.Serializable;

/**
 * What a feed does to the register, in rows.
 *
 * @param added members or sums that were not there
 * @param changed that say something else now
 * @param same that say what the register says already
 * @param left how many of the others are members that have left according to the file
 * @param absent members who are not in the file; they have left when the file is whole
 */
public record FeedCounts(long added, long changed, long same, long left, long absent) implements Serializable {

    public static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0);
}
