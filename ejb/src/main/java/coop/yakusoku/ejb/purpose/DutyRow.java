package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.Role;
import java.io.Serializable;
import java.util.UUID;

/**
 * Whose work a purpose is.
 *
 * @param departmentName with its organisation; empty for everybody of the role
 */
public record DutyRow(String purpose, Role role, UUID department, String departmentName) implements Serializable {}
