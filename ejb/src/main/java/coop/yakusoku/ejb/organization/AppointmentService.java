package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Appointment;
import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.organization.Term;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Appoints people to roles and ends appointments (基本方針 組織的安全管理措置). */
@Stateless
public class AppointmentService {

    private final Appointments appointments;
    private final People people;
    private final Departments departments;
    private final Versions versions;
    private final Caller caller;
    private final Event<AppointmentsChanged> rights;
    private final Clock clock;

    protected AppointmentService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public AppointmentService(
            Appointments appointments,
            People people,
            Departments departments,
            Versions versions,
            Caller caller,
            Event<AppointmentsChanged> rights,
            Clock clock) {
        this.appointments = appointments;
        this.people = people;
        this.departments = departments;
        this.versions = versions;
        this.caller = caller;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation {@code organization.appointment-repeats}, {@code organization.not-employed}, {@code
     *     organization.high-role}, {@code organization.department-elsewhere}, {@code
     *     organization.department-not-open}, {@code organization.reporting-circle}, and what {@link Appointment} refuses
     */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public AppointmentId appoint(Appoint command) {
        refuseUnreached(command.role(), command.organization(), command.department());
        // alone: two who appoint the same person to the same at the same moment must not both succeed
        Person person =
                people.findAlone(command.person()).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        Term term = new Term(command.from(), command.to());
        if (!person.employedOn(term.from())) {
            throw new RuleViolation("organization.not-employed", term.from());
        }
        refuseDepartmentElsewhere(command.organization(), command.department(), term);

        AppointmentId id = new AppointmentId(UUID.randomUUID());
        Appointment appointment = new Appointment(
                id,
                person.id(),
                command.role(),
                command.organization(),
                command.department(),
                term,
                command.details(),
                caller.staff());
        if (appointments.of(person.id()).stream().anyMatch(appointment::repeats)) {
            throw new RuleViolation("organization.appointment-repeats");
        }
        refuseUnknownPeople(command.details());
        refuseCircle(person.id(), command.details().reportsTo());

        appointments.add(appointment);
        rights.fire(new AppointmentsChanged(person.id()));
        return id;
    }

    /** @throws RuleViolation {@code organization.reporting-circle}, and what {@link Appointment#change} refuses */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public void change(ChangeAppointment command) {
        Appointment appointment = reached(command.appointment());
        versions.check(command.seenVersion(), appointment.version(), Appointment.class, appointment.id());
        refuseUnknownPeople(command.details());
        refuseCircle(appointment.person(), command.details().reportsTo());

        appointment.change(command.details());
    }

    /**
     * Ends an appointment on its last day, or at once.
     *
     * @throws RuleViolation {@code organization.last-system-admin} when nobody would be left to appoint anybody, and
     *     what {@link Appointment#endOn} and {@link Appointment#revoke} refuse
     */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public void end(EndAppointment command) {
        LocalDate today = LocalDate.now(clock);
        Appointment appointment = reached(command.appointment());
        versions.check(command.seenVersion(), appointment.version(), Appointment.class, appointment.id());
        if (appointment.role() == Role.SYSTEM_ADMIN) {
            refuseLast(appointment, today);
        }

        if (command.lastDay() == null) {
            appointment.revoke(today);
        } else {
            appointment.endOn(command.lastDay(), today);
        }
        rights.fire(new AppointmentsChanged(appointment.person()));
    }

    private Scope reach() {
        return caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER);
    }

    private Appointment reached(AppointmentId id) {
        Appointment appointment = appointments.find(id).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
        refuseUnreached(
                appointment.role(),
                appointment.organization(),
                appointment.department().orElse(null));
        return appointment;
    }

    private void refuseUnreached(Role role, OrganizationId organization, DepartmentId department) {
        if (organization == null || !reach().covers(organization, department)) {
            throw new RuleViolation("shared.unknown-record");
        }
        if (role != null && role.high() && !caller.has(Roles.SYSTEM_ADMIN, Roles.CPO)) {
            throw new RuleViolation("organization.high-role");
        }
    }

    private void refuseDepartmentElsewhere(OrganizationId organization, DepartmentId id, Term term) {
        if (id == null) {
            return;
        }
        Department department = departments
                .find(id)
                .filter(it -> it.organization().equals(organization))
                .orElseThrow(() -> new RuleViolation("organization.department-elsewhere"));
        if (!department.term().covers(term.from())) {
            throw new RuleViolation("organization.department-not-open", department.name());
        }
    }

    private void refuseUnknownPeople(AppointmentDetails details) {
        if ((details.deputy() != null && people.find(details.deputy()).isEmpty())
                || (details.reportsTo() != null
                        && people.find(details.reportsTo()).isEmpty())) {
            throw new RuleViolation("shared.unknown-record");
        }
    }

    /** Walks the lines of report upwards: who reports to somebody cannot at the same time be above him. */
    private void refuseCircle(StaffId person, StaffId reportsTo) {
        if (reportsTo == null) {
            return;
        }
        Map<StaffId, Set<StaffId>> above = new HashMap<>();
        for (Appointment line : appointments.lines(LocalDate.now(clock))) {
            above.computeIfAbsent(line.person(), it -> new HashSet<>())
                    .add(line.reportsTo().orElseThrow());
        }
        Set<StaffId> seen = new HashSet<>();
        Deque<StaffId> next = new ArrayDeque<>(List.of(reportsTo));
        while (!next.isEmpty()) {
            StaffId one = next.pop();
            if (one.equals(person)) {
                throw new RuleViolation("organization.reporting-circle");
            }
            if (seen.add(one)) {
                next.addAll(above.getOrDefault(one, Set.of()));
            }
        }
    }

    private void refuseLast(Appointment ending, LocalDate today) {
        // Only one without a last day stays: two that end tomorrow would leave nobody the day after.
        if (appointments.inForceAlone(Role.SYSTEM_ADMIN, today).stream()
                .noneMatch(it -> !it.id().equals(ending.id()) && it.term().to() == null)) {
            throw new RuleViolation("organization.last-system-admin");
        }
    }
}
