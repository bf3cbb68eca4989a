package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.AppointmentId;
import java.io.Serializable;

/**
 * Deputy, line of report, authority or words of an appointment have changed.
 *
 * @param appointment which
 * @param seenVersion the version the screen showed
 * @param details everything as it shall be now
 */
public record ChangeAppointment(AppointmentId appointment, long seenVersion, AppointmentDetails details)
        implements Serializable {}
