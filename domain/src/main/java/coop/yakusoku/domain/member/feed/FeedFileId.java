package coop.yakusoku.domain.member.feed;

import coop.yakusoku.domain.shared.RuleViolation;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What the sending system calls a file. The same name twice is the same file twice: the second time nothing happens.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens and underscores; kanji and kana too
 */
public record FeedFileId(String value) implements Serializable {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{0,63}");

    /** @throws RuleViolation {@code member.feed-file-id} */
    public FeedFileId {
        if (value == null || !NAME.matcher(value).matches()) {
            throw new RuleViolation("member.feed-file-id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
