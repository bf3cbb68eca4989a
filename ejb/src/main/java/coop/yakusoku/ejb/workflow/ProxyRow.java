package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.ProxyId;
import java.io.Serializable;
import java.time.LocalDate;

/** A proxy period in a list. */
public record ProxyRow(
        ProxyId id,
        StaffId absent,
        String absentName,
        String substituteName,
        LocalDate from,
        LocalDate to,
        boolean ended,
        String reason,
        long version)
        implements Serializable {

    /** Where it stands. */
    public enum State {
        /** Not begun. */
        PLANNED,
        /** Holds. */
        IN_FORCE,
        /** Over, or ended early. */
        OVER
    }

    public State stateOn(LocalDate day) {
        if (ended || day.isAfter(to)) {
            return State.OVER;
        }
        return day.isBefore(from) ? State.PLANNED : State.IN_FORCE;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ProxyRow[" + id + "]";
    }
}
