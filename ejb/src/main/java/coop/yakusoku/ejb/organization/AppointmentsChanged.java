package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.shared.StaffId;

/**
 * The rights of a person may have changed.
 *
 * @param person whose
 */
public record AppointmentsChanged(StaffId person) {}
