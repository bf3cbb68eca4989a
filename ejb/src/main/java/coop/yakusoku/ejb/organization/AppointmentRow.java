package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Authority;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.records.RecordHead;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An appointment in a list.
 *
 * @param department null, as its name, for the whole organisation and all organisations below it
 * @param to null while it has no end
 * @param deputy null, as number and name, when nobody stands in
 * @param reportsTo null, as number and name, at the top of a line
 * @param granted whether Keycloak was told that the person has the role; null when it was told nothing yet
 * @param login whether the person can log in at all
 */
public record AppointmentRow(
        AppointmentId id,
        StaffId person,
        String personName,
        Role role,
        OrganizationId organization,
        String organizationName,
        DepartmentId department,
        String departmentName,
        LocalDate from,
        LocalDate to,
        boolean revoked,
        Authority authority,
        StaffId deputy,
        String deputyNumber,
        String deputyName,
        StaffId reportsTo,
        String reportsToNumber,
        String reportsToName,
        String jobDescription,
        Boolean granted,
        boolean login,
        long version)
        implements Serializable {

    public AppointmentState stateOn(LocalDate today) {
        return AppointmentState.on(today, from, to, revoked);
    }

    /** Whether the right is recorded here but not yet in Keycloak, so the next login does not carry it. */
    public boolean waitsForKeycloakOn(LocalDate today) {
        return login && stateOn(today) == AppointmentState.IN_FORCE && !Boolean.TRUE.equals(granted);
    }

    /** The head of its page, as {@code AppointmentRecords} gives it to others. */
    public RecordHead headOn(LocalDate today) {
        RecordRef ref = new RecordRef(AppointmentRecords.KIND, id.value());
        return AppointmentRecords.head(ref, null, personName, stateOn(today), organizationName, departmentName);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "AppointmentRow[" + id + ", " + role + "]";
    }
}
