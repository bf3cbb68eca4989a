package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.FeedFileId;
import coop.yakusoku.domain.member.feed.FeedKind;
import coop.yakusoku.domain.member.feed.FeedScope;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A file is on its way.
 *
 * @param charset as the sender states it; null to find out
 * @param dryRun compare it with the register and write nothing
 * @param byProgram whether it comes through the API, not from a screen
 */
public record SendFeed(
        FeedKind kind, FeedFileId file, FeedScope scope, Charset charset, boolean dryRun, boolean byProgram) {

    public SendFeed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(scope, "scope");
    }
}
