package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of a department.
 *
 * @param department which
 * @param seenVersion the version the screen showed
 * @param lastDay the last day it exists
 */
public record CloseDepartment(DepartmentId department, long seenVersion, LocalDate lastDay) implements Serializable {}
