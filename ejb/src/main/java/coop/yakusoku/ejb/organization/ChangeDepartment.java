package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import java.io.Serializable;

/**
 * Another name or place in the tree for a department.
 *
 * @param department which
 * @param seenVersion the version the screen showed
 * @param name as it is written
 * @param parent null directly below the organisation
 */
public record ChangeDepartment(DepartmentId department, long seenVersion, String name, DepartmentId parent)
        implements Serializable {}
