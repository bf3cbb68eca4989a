package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.DepartmentId;
import java.io.Serializable;

/** A department by the code and name it had when the year was frozen. */
public record FrozenDepartment(DepartmentId id, String code, String name) implements Serializable {}
