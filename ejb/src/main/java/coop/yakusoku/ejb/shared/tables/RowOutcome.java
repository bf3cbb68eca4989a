package coop.yakusoku.ejb.shared.tables;

import java.io.Serializable;
import java.util.List;

/**
 * What an import makes of one row.
 *
 * @param row as the table counts, from 1; 0 for a record no row names
 * @param kind what will happen
 * @param number of the record the row is about; null for a new one
 * @param name what the row calls it; null when it says nothing
 * @param findings what is wrong; empty unless {@code kind} is ERROR
 * @param changed the heads of the columns that differ from the register; empty unless {@code kind} is CHANGED
 */
public record RowOutcome(
        int row, RowKind kind, String number, String name, List<Finding> findings, List<String> changed)
        implements Serializable {

    /** The heads of the columns that differ in one line. */
    public String joinedChanges() {
        return String.join("、", changed);
    }

    public RowOutcome {
        findings = List.copyOf(findings);
        changed = List.copyOf(changed);
    }
}
