package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A department in a list or tree.
 *
 * @param parent null directly below the organisation
 * @param to null while it has no end
 */
public record DepartmentRow(
        DepartmentId id,
        OrganizationId organization,
        DepartmentId parent,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        long version)
        implements Serializable {

    public boolean openOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
