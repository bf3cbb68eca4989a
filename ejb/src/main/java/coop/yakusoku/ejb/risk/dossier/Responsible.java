package coop.yakusoku.ejb.risk.dossier;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/**
 * Somebody appointed today to answer for the department.
 *
 * @param place the unit of the appointment: the department, one above it, or the organisation
 */
public record Responsible(StaffId person, String name, Role role, String place) implements Serializable {}
