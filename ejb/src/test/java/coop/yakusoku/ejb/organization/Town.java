package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SATO;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;

import coop.yakusoku.domain.organization.Appointment;
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
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** A register in memory with a caller who may be anybody: what the services need and no container. */
final class Town implements People, Departments, Appointments {

    static final Clock NOON =
            Clock.fixed(TODAY.atTime(12, 0).atZone(Clocks.TOKYO).toInstant(), Clocks.TOKYO);

    final List<Person> people = new ArrayList<>();
    final List<Department> departments = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final List<AppointmentsChanged> changes = new ArrayList<>();

    /** Refuses whatever is not the version held. */
    final Versions versions = (seen, held, entity, id) -> {
        if (seen != held) {
            throw new RuleViolation(Versions.CHANGED_MEANWHILE);
        }
    };

    Set<String> roles = Set.of(Roles.SYSTEM_ADMIN, Roles.STAFF);
    Scope reach = new Scope(Set.of(CO_OP), Set.of());

    AppointmentService appointmentService() {
        return new AppointmentService(this, this, this, versions, caller(), rights(), NOON);
    }

    DepartmentService departmentService() {
        return new DepartmentService(this, this, this, versions, caller());
    }

    PersonService personService() {
        return new PersonService(this, this, this, versions, caller(), rights(), NOON);
    }

    private Caller caller() {
        return new Caller() {
            @Override
            public StaffId staff() {
                return SATO;
            }

            @Override
            public String username() {
                return "sato";
            }

            @Override
            public String displayName() {
                return "佐藤";
            }

            @Override
            public String place() {
                return "";
            }

            @Override
            public Optional<OrganizationId> organization() {
                return Optional.of(CO_OP);
            }

            @Override
            public Optional<DepartmentId> department() {
                return Optional.empty();
            }

            @Override
            public Set<String> roles() {
                return roles;
            }

            @Override
            public Scope scope(String... anyOf) {
                return has(anyOf) ? reach : Scope.NONE;
            }

            @Override
            public Scope readable() {
                return reach;
            }
        };
    }

    private Event<AppointmentsChanged> rights() {
        return new Event<>() {
            @Override
            public void fire(AppointmentsChanged event) {
                changes.add(event);
            }

            @Override
            public <U extends AppointmentsChanged> CompletionStage<U> fireAsync(U event) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends AppointmentsChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Event<AppointmentsChanged> select(Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends AppointmentsChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }

            @Override
            public <U extends AppointmentsChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Optional<Person> find(StaffId id) {
        return people.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> findAlone(StaffId id) {
        return find(id);
    }

    @Override
    public Optional<Person> findByUsername(String username) {
        return people.stream()
                .filter(it -> it.username().filter(username::equals).isPresent())
                .findFirst();
    }

    @Override
    public boolean numberTaken(OrganizationId organization, String number) {
        return people.stream()
                .anyMatch(it ->
                        it.organization().equals(organization) && it.number().equals(number));
    }

    @Override
    public long stayingIn(DepartmentId department, LocalDate lastDay) {
        return people.stream()
                .filter(it -> it.department().filter(department::equals).isPresent())
                .filter(it -> it.employedOn(lastDay.plusDays(1)))
                .count();
    }

    @Override
    public void add(Person person) {
        people.add(person);
    }

    @Override
    public Optional<Department> find(DepartmentId id) {
        return departments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Department> of(OrganizationId organization) {
        return departments.stream()
                .filter(it -> it.organization().equals(organization))
                .toList();
    }

    @Override
    public void add(Department department) {
        departments.add(department);
    }

    @Override
    public Optional<Appointment> find(AppointmentId id) {
        return appointments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Appointment> of(StaffId person) {
        return appointments.stream().filter(it -> it.person().equals(person)).toList();
    }

    @Override
    public List<Appointment> inForceAlone(Role role, LocalDate day) {
        return appointments.stream()
                .filter(it -> it.role() == role && it.inForceOn(day))
                .toList();
    }

    @Override
    public List<Appointment> lines(LocalDate day) {
        return appointments.stream().filter(it -> it.reportsTo().isPresent()).toList();
    }

    @Override
    public long outlasting(DepartmentId department, LocalDate lastDay) {
        return appointments.stream()
                .filter(it -> it.department().filter(department::equals).isPresent() && !it.revoked())
                .filter(it -> it.term().to() == null || it.term().to().isAfter(lastDay))
                .count();
    }

    @Override
    public void add(Appointment appointment) {
        appointments.add(appointment);
    }
}
