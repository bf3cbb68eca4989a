package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A new department.
 *
 * @param organization where
 * @param parent null directly below the organisation
 * @param code never changes; unique in the organisation
 * @param name as it is written
 * @param from its first day
 */
public record AddDepartment(OrganizationId organization, DepartmentId parent, String code, String name, LocalDate from)
        implements Serializable {}
