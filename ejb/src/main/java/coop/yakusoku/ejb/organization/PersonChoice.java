package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/** A person to be chosen from a list: as owner, deputy, approver. */
public record PersonChoice(StaffId id, String number, String name, String departmentName) implements Serializable {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonChoice[" + id + "]";
    }
}
