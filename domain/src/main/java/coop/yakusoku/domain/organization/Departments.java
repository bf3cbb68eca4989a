package coop.yakusoku.domain.organization;

import java.util.List;
import java.util.Optional;

/** The departments kept. */
public interface Departments {

    Optional<Department> find(DepartmentId id);

    /** All departments of the organisation, closed ones too. */
    List<Department> of(OrganizationId organization);

    void add(Department department);
}
