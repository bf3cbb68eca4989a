package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A person in a list, and on the person's own page.
 *
 * @param username null for people who never log in
 * @param department null, as its name, for people of the whole organisation
 * @param leftOn null while employed
 */
public record PersonRow(
        StaffId id,
        String number,
        String name,
        String kana,
        String email,
        String username,
        Employment employment,
        OrganizationId organization,
        String organizationName,
        DepartmentId department,
        String departmentName,
        LocalDate joinedOn,
        LocalDate leftOn,
        long version)
        implements Serializable {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
