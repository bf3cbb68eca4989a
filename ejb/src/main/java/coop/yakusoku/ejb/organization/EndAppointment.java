package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentId;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of an appointment.
 *
 * @param appointment which
 * @param seenVersion the version the screen showed
 * @param lastDay the last day in office; null ends it at once
 */
public record EndAppointment(AppointmentId appointment, long seenVersion, LocalDate lastDay) implements Serializable {}
