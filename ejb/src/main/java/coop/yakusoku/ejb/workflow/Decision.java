package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;

/**
 * A decision (決裁).
 *
 * @param role in which it was made
 * @param comment empty when nothing was said
 */
public record Decision(StaffId by, Role role, Instant at, String comment) {

    /** Words stay out of logs. */
    @Override
    public String toString() {
        return "Decision[" + by + ", " + role + ", " + at + "]";
    }
}
