package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.workflow.ApprovalId;
import coop.yakusoku.domain.workflow.ApprovalState;
import java.io.Serializable;
import java.time.Instant;

/**
 * An application in a list.
 *
 * @param department null for one of the whole organisation
 * @param awaitedRole null when it is not in progress
 */
public record ApprovalRow(
        ApprovalId id,
        long number,
        String documentType,
        String title,
        String organization,
        String department,
        String drafterName,
        ApprovalState state,
        Role awaitedRole,
        Instant submittedAt)
        implements Serializable {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ApprovalRow[" + id + "]";
    }
}
