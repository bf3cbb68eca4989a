package coop.yakusoku.ejb.risk;

import java.io.Serializable;
import java.util.List;

/**
 * What an import makes of one row.
 *
 * @param row as the workbook counts, from 1
 * @param kind what will happen
 * @param number of the asset the row is about; null for a new one
 * @param name what the row calls it; null when it says nothing
 * @param findings what is wrong; empty unless {@code kind} is ERROR
 * @param changed the heads of the columns that differ from the register; empty unless {@code kind} is CHANGED
 */
public record RowOutcome(
        int row, Kind kind, String number, String name, List<Finding> findings, List<String> changed)
        implements Serializable {

    /** 新規, 更新, 変更なし, エラー. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        ERROR
    }

    /** The heads of the columns that differ in one line. */
    public String joinedChanges() {
        return String.join("、", changed);
    }

    public RowOutcome {
        findings = List.copyOf(findings);
        changed = List.copyOf(changed);
    }
}
