package coop.yakusoku.ejb.shared.records;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.work.Worker;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one context tells the others of its records. Every context with records has one bean of this, found by {@link
 * Records}; so evidence, approvals and links reach any record and know none of their classes.
 *
 * <p>It answers for the caller of this request, and it decides there who may: it asks the roles too, for nobody did
 * before. It never throws for what the caller may not see; a {@code RuleViolation} would end the caller's transaction.
 */
public interface RecordSource {

    /**
     * The kinds it answers for, e.g. {@code risk.asset}. Each kind has one source, and its name under itself in the texts
     * of its context: {@code risk.asset=情報資産}.
     */
    Set<String> kinds();

    /** Empty when there is no such record, or none the caller may read. */
    Optional<RecordHead> head(RecordRef record);

    /**
     * Several at once, those the caller may read. A source that expects many reads them in one statement.
     *
     * @param records of the kinds of this source
     */
    default Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        for (RecordRef record : records) {
            head(record).ifPresent(head -> heads.put(record, head));
        }
        return heads;
    }

    /** Whether the caller may change the record as it stands: attach evidence to it, ask for its approval. */
    boolean mayChange(RecordRef record);

    /**
     * All records of one kind that the caller may read, for lists over records of many kinds. Empty when this context lets
     * none of that kind be listed elsewhere.
     *
     * @param kind of this source
     */
    default Optional<RecordSight> sight(String kind) {
        return Optional.empty();
    }

    /**
     * The records of one kind that a person is to keep up to date, for what waits in his or her inbox. Asks the worker and
     * never the caller: at night nobody is logged in.
     *
     * @param kind of this source
     */
    default Optional<RecordSight> kept(String kind, Worker worker) {
        return Optional.empty();
    }

    /**
     * The ways this context knows from the record to others and from others to it, whatever the record's kind: a context
     * that links its records to those of another one answers for those too. Needs not ask whether the caller may read
     * the other end, {@link Records} does.
     */
    default List<RecordLink> links(RecordRef record) {
        return List.of();
    }
}
