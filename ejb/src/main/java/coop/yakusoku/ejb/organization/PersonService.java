package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.organization.Scope;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps the people. */
@Stateless
public class PersonService {

    private final People people;
    private final Departments departments;
    private final Appointments appointments;
    private final Versions versions;
    private final Caller caller;
    private final Event<AppointmentsChanged> rights;
    private final Clock clock;

    protected PersonService() {
        this(null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public PersonService(
            People people,
            Departments departments,
            Appointments appointments,
            Versions versions,
            Caller caller,
            Event<AppointmentsChanged> rights,
            Clock clock) {
        this.people = people;
        this.departments = departments;
        this.appointments = appointments;
        this.versions = versions;
        this.caller = caller;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation {@code organization.number-taken}, {@code organization.username-taken}, {@code
     *     organization.username-by-admin}, {@code organization.department-elsewhere}
     */
    @RolesAllowed({Roles.HR, Roles.SYSTEM_ADMIN})
    public StaffId register(RegisterPerson command) {
        PersonDetails details = command.details();
        refuseUnreached(details);
        refuseOtherLogin(details.username(), Optional.empty());
        if (people.numberTaken(details.organization(), command.number())) {
            throw new RuleViolation("organization.number-taken", command.number());
        }

        StaffId id = new StaffId(UUID.randomUUID());
        people.add(new Person(id, command.number(), command.joinedOn(), details));
        return id;
    }

    /**
     * @throws RuleViolation as {@link #register}, and {@code organization.username-with-roles} when the login name of
     *     somebody appointed would change
     */
    @RolesAllowed({Roles.HR, Roles.SYSTEM_ADMIN})
    public void change(ChangePerson command) {
        Person person = reached(command.person());
        versions.check(command.seenVersion(), person.version(), Person.class, person.id());
        refuseUnreached(command.details());
        refuseOtherLogin(command.details().username(), Optional.of(person));
        if (!person.organization().equals(command.details().organization())
                && people.numberTaken(command.details().organization(), person.number())) {
            throw new RuleViolation("organization.number-taken", person.number());
        }

        person.change(command.details());
        rights.fire(new AppointmentsChanged(person.id()));
    }

    /** @throws RuleViolation {@code organization.last-system-admin} */
    @RolesAllowed({Roles.HR, Roles.SYSTEM_ADMIN})
    public void leave(PersonLeaves command) {
        Person person = reached(command.person());
        versions.check(command.seenVersion(), person.version(), Person.class, person.id());
        person.leave(command.lastDay());
        if (appointments.of(person.id()).stream().anyMatch(it -> it.role() == Role.SYSTEM_ADMIN)
                && appointments.inForceAlone(Role.SYSTEM_ADMIN, LocalDate.now(clock)).stream()
                        .noneMatch(it ->
                                !it.person().equals(person.id()) && it.term().to() == null)) {
            throw new RuleViolation("organization.last-system-admin");
        }

        rights.fire(new AppointmentsChanged(person.id()));
    }

    private Person reached(StaffId id) {
        return people.find(id)
                .filter(it -> reach().covers(it.organization(), it.department().orElse(null)))
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private Scope reach() {
        return caller.scope(Roles.HR, Roles.SYSTEM_ADMIN);
    }

    private void refuseUnreached(PersonDetails details) {
        if (!reach().covers(details.organization(), details.department())) {
            throw new RuleViolation("shared.unknown-record");
        }
        if (details.department() != null
                && departments
                        .find(details.department())
                        .filter(it -> it.organization().equals(details.organization()))
                        .isEmpty()) {
            throw new RuleViolation("organization.department-elsewhere");
        }
    }

    /** Who could give login names could take over anybody's rights; so that is for the administrator alone. */
    private void refuseOtherLogin(String username, Optional<Person> person) {
        String wanted = username == null || username.isBlank() ? null : username.strip();
        String held = person.flatMap(Person::username).orElse(null);
        if (Objects.equals(wanted, held)) {
            return;
        }
        if (!caller.has(Roles.SYSTEM_ADMIN)) {
            throw new RuleViolation("organization.username-by-admin");
        }
        if (held != null
                && appointments.of(person.get().id()).stream().anyMatch(it -> it.inForceOn(LocalDate.now(clock)))) {
            throw new RuleViolation("organization.username-with-roles");
        }
        if (wanted != null && people.findByUsername(wanted).isPresent()) {
            throw new RuleViolation("organization.username-taken", wanted);
        }
    }
}
