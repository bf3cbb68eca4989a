package coop.yakusoku.ejb.shared.lists;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes many rows, each in a transaction of its own and by the rules of its record: a row is changed whole or left as it
 * is, and what becomes of it is told. Call it outside of a transaction.
 *
 * @param change changes one row through the service of its context, and throws the refusal
 * @param titles the number and name of records by id, for the report
 */
public record BulkChange(Consumer<BulkRow> change, Function<Collection<UUID>, Map<UUID, String>> titles) {

    /** More than these are done in the background. */
    public static final int AT_ONCE = 50;

    /** More than these nobody means. */
    public static final int MOST = 30_000;

    /** Changes a few rows while the person waits. */
    public List<BulkOutcome> now(List<BulkRow> rows) {
        Map<UUID, String> names = titles.apply(rows.stream().map(BulkRow::id).toList());
        List<BulkOutcome> outcomes = new ArrayList<>(rows.size());
        for (BulkRow row : rows) {
            outcomes.add(one(row, names.getOrDefault(row.id(), ""), () -> change.accept(row)));
        }
        return outcomes;
    }

    /** @param deed changes the row */
    static BulkOutcome one(BulkRow row, String title, Runnable deed) {
        try {
            deed.run();
            return new BulkOutcome(row.id(), title, null, List.of());
        } catch (RuleViolation no) {
            return new BulkOutcome(
                    row.id(),
                    title,
                    no.code(),
                    no.details().stream().map(BulkChange::word).toList());
        }
    }

    private static String word(Object detail) {
        return detail instanceof Collection<?> many
                ? String.join("、", many.stream().map(String::valueOf).toList())
                : String.valueOf(detail);
    }
}
