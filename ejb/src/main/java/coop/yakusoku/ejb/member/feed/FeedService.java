package coop.yakusoku.ejb.member.feed;

import coop.yakusoku.domain.member.feed.FeedId;
import coop.yakusoku.domain.member.feed.FeedState;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.member.feed.FeedReceiving.Received;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes members and purchases over from the core system. Receiving is one transaction, checking and writing another, which
 * runs in the background as the person, or program, that sent the file.
 */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN, Roles.CORE_SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedService {

    private final FeedReceiving receiving;
    private final FeedDirectory directory;
    private final FeedDesk desk;
    private final Caller caller;

    protected FeedService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    public FeedService(FeedReceiving receiving, FeedDirectory directory, FeedDesk desk, Caller caller) {
        this.receiving = receiving;
        this.directory = directory;
        this.desk = desk;
        this.caller = caller;
    }

    /** Who may hand over members. */
    static String[] feeders() {
        return new String[] {Roles.PRIVACY_MANAGER, Roles.SYSTEM_ADMIN, Roles.CORE_SYSTEM};
    }

    /**
     * Reads a file to its end and starts the work on it. The answer is the feed: refused when a row could not be read,
     * applied long ago when the file was fed before, else on its way.
     *
     * @param content is read once and never held
     * @throws RuleViolation {@code member.feed-file-id-taken}, {@code member.feed-busy}, {@code shared.jobs-too-many}
     * @throws IOException when the sender stops halfway; nothing of the file is kept
     */
    public FeedId send(SendFeed feed, InputStream content) throws IOException {
        Received received = receiving.receive(
                feed, content, directory.places(caller.scope(feeders())), caller.staff(), caller.displayName());

        if (received.state() == FeedState.RECEIVED) {
            desk.start(received.feed(), feed.dryRun());
        }
        return received.feed();
    }

    /**
     * Writes what a dry run has compared.
     *
     * @throws RuleViolation {@code member.feed-over}, {@code member.feed-busy}
     */
    public void apply(FeedId id) {
        desk.start(id, false);
    }

    /** Gives a feed up; what is being written is taken back as soon as the work looks up. */
    public void discard(FeedId id) {
        desk.discard(id);
    }
}
