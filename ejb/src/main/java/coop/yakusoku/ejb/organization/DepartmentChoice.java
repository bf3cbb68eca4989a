package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;

/**
 * A department to be chosen from a list.
 *
 * @param depth 0 directly below the organisation
 */
public record DepartmentChoice(
        DepartmentId id,
        OrganizationId organization,
        String organizationName,
        boolean federation,
        String code,
        String name,
        int depth)
        implements Serializable {

    /** The name, stepped in below the department above. */
    public String indentedName() {
        return "　".repeat(depth) + name;
    }
}
