package coop.yakusoku.ejb.ledger;

import coop.yakusoku.domain.ledger.RequestId;
import coop.yakusoku.domain.organization.DepartmentId;
import java.io.Serializable;
import java.time.Instant;

/**
 * How far a department is with a yearly review.
 *
 * @param rows how many rows it has to look at
 * @param answered how many of them it did
 * @param changed how many of those had changed
 * @param abolished how many of those ended
 * @param chasedAt when it was asked again last, or null
 * @param chases how often it was asked again
 * @param mine whether the reader keeps its ledger
 */
public record DepartmentProgress(
        RequestId id,
        DepartmentId department,
        String departmentName,
        int rows,
        int answered,
        int changed,
        int abolished,
        Instant sentAt,
        Instant chasedAt,
        int chases,
        boolean mine)
        implements Serializable {

    /** 0 to 100, rounded down; 100 when there is nothing to look at. */
    public int percent() {
        return rows == 0 ? 100 : answered * 100 / rows;
    }

    /** Whether every row was looked at. */
    public boolean done() {
        return answered >= rows;
    }
}
