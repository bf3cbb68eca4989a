package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;

/**
 * What an appointment says beyond person, role, unit and term.
 *
 * @param authority how far the person decides
 * @param deputy who stands in, or null; standing in gives no rights, an own appointment does
 * @param reportsTo whose instructions the person follows, or null at the top of the line
 * @param jobDescription the duties in words; may be empty
 */
public record AppointmentDetails(Authority authority, StaffId deputy, StaffId reportsTo, String jobDescription)
        implements Serializable {}
