package coop.yakusoku.domain.organization;

import coop.yakusoku.domain.shared.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The appointments kept. */
public interface Appointments {

    Optional<Appointment> find(AppointmentId id);

    /** All of one person, past ones too. */
    List<Appointment> of(StaffId person);

    /**
     * Those in force on the day, of people employed on it. Everybody else who wants the same waits until this
     * transaction ends, so that two cannot each end the other's.
     */
    List<Appointment> inForceAlone(Role role, LocalDate day);

    /** All not over on the day that name whom the person reports to. */
    List<Appointment> lines(LocalDate day);

    /** How many are for this very department and go on after the day. */
    long outlasting(DepartmentId department, LocalDate lastDay);

    void add(Appointment appointment);
}
