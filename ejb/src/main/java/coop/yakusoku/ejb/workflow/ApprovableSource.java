package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One kind of record that is approved. The context that owns the records offers a bean of this; the approvals know none of
 * its classes.
 *
 * <p>The words of the kind stand in the texts of its context under the kind itself ({@code risk.analysis}), those of the
 * content's fields under the fields' keys.
 */
public interface ApprovableSource {

    /** The kind of its records, e.g. {@code risk.analysis}; the routes are kept by it. */
    String documentType();

    /**
     * What the records say now, in few statements however many they are. Asks nobody's rights; the caller of the approvals
     * has been asked. Records that are gone are left out.
     */
    Map<RecordRef, Approvable> read(Collection<RecordRef> records);

    /**
     * The seals of what the records say now, for lists of many; a source that knows a shorter way than reading them whole
     * takes it.
     */
    default Map<RecordRef, String> seals(Collection<RecordRef> records) {
        Map<RecordRef, String> seals = new HashMap<>();
        read(records).forEach((record, now) -> seals.put(record, now.content().seal()));
        return seals;
    }

    /** Those of the records the caller may read. */
    Set<RecordRef> readable(Collection<RecordRef> records);

    /** Those of the records the caller may submit. None the caller may not see. */
    Set<RecordRef> draftable(Collection<RecordRef> records);

    /**
     * Refuses records that are not ready to be decided about.
     *
     * @throws RuleViolation with the reason
     */
    default void refuseUnlessReady(Collection<RecordRef> records) {
        // most records are ready whenever their keeper says so
    }

    /**
     * The record was approved. Runs in the transaction of the decision: what it refuses is not decided.
     *
     * @param decision who decided, when, in which words
     */
    default void approved(RecordRef record, Decision decision) {
        // most records are only looked at through their approval
    }
}
