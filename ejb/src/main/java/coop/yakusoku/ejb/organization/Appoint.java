package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An appointment to be made.
 *
 * @param person who
 * @param role to what
 * @param organization where
 * @param department null for the whole organisation and all below it
 * @param from the first day
 * @param to the last day, or null
 * @param details the rest
 */
public record Appoint(
        StaffId person,
        Role role,
        OrganizationId organization,
        DepartmentId department,
        LocalDate from,
        LocalDate to,
        AppointmentDetails details)
        implements Serializable {}
