package coop.yakusoku.ejb.purpose;

import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.util.List;

/**
 * An edition of the matrix.
 *
 * @param columns the purposes, in the order of the cells of each row
 * @param duties whose work each purpose is
 * @param differences the cells that differ from the edition in force
 * @param mayEdit whether the caller may change it
 */
public record MatrixDetail(
        MatrixRow row,
        RecordHead head,
        List<PurposeRow> columns,
        List<GridRow> rows,
        List<DutyRow> duties,
        List<GridCell> differences,
        boolean mayEdit)
        implements Serializable {

    /** Whose work one purpose is. */
    public List<DutyRow> dutiesOf(String purpose) {
        return duties.stream().filter(it -> it.purpose().equals(purpose)).toList();
    }
}
