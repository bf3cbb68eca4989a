package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.APRIL_FIRST;
import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.FEDERATION;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SATO;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TANAKA;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TOMORROW;
import static coop.yakusoku.domain.organization.OrganizationFixtures.alone;
import static coop.yakusoku.domain.organization.OrganizationFixtures.delivery;
import static coop.yakusoku.domain.organization.OrganizationFixtures.reportingTo;
import static coop.yakusoku.domain.organization.OrganizationFixtures.suzuki;
import static coop.yakusoku.domain.organization.OrganizationFixtures.suzukisDetails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.Appointment;
import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.AppointmentId;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.organization.Term;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Roles;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentServiceTest {

    private final Town town = new Town();
    private final AppointmentService service = town.appointmentService();

    @BeforeEach
    void three_people_and_a_department() {
        town.departments.add(delivery());
        town.people.add(suzuki());
        town.people.add(new Person(SATO, "10-0001", APRIL_FIRST, suzukisDetails()));
        town.people.add(new Person(TANAKA, "10-0002", APRIL_FIRST, suzukisDetails()));
    }

    @Test
    void an_appointment_is_kept_and_keycloak_will_hear_of_it() {
        AppointmentId id = service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));

        assertThat(town.find(id)).get().matches(it -> it.inForceOn(TODAY));
        assertThat(town.changes).containsExactly(new AppointmentsChanged(SUZUKI));
    }

    @Test
    void nobody_appoints_himself() {
        refused("organization.appoint-oneself", () -> service.appoint(officer(SATO, CO_OP, DELIVERY, alone())));
    }

    @Test
    void nobody_is_appointed_twice_to_the_same() {
        service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));

        refused("organization.appointment-repeats", () -> service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone())));
    }

    @Test
    void a_unit_out_of_reach_is_unknown() {
        refused("shared.unknown-record", () -> service.appoint(officer(SUZUKI, FEDERATION, null, alone())));
    }

    @Test
    void who_reaches_a_department_does_not_reach_the_whole() {
        town.reach = new Scope(Set.of(), Set.of(DELIVERY));

        refused("shared.unknown-record", () -> service.appoint(officer(SUZUKI, CO_OP, null, alone())));
        service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));
    }

    @Test
    void a_privacy_manager_appoints_officers_and_no_system_administrator() {
        town.roles = Set.of(Roles.PRIVACY_MANAGER);

        service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));

        refused(
                "organization.high-role",
                () -> service.appoint(new Appoint(SUZUKI, Role.SYSTEM_ADMIN, CO_OP, null, TODAY, null, alone())));
    }

    @Test
    void nobody_is_appointed_before_being_employed() {
        LocalDate early = LocalDate.of(2014, 4, 1);

        refused(
                "organization.not-employed",
                () -> service.appoint(
                        new Appoint(SUZUKI, Role.PROTECTION_OFFICER, CO_OP, DELIVERY, early, null, alone())));
    }

    @Test
    void nobody_is_appointed_to_a_department_that_has_closed() {
        town.departments.get(0).close(TODAY);

        refused(
                "organization.department-not-open",
                () -> service.appoint(
                        new Appoint(SUZUKI, Role.PROTECTION_OFFICER, CO_OP, DELIVERY, TOMORROW, null, alone())));
    }

    @Test
    void instructions_do_not_run_in_a_circle() {
        service.appoint(officer(SUZUKI, CO_OP, DELIVERY, reportingTo(TANAKA)));

        refused(
                "organization.reporting-circle",
                () -> service.appoint(officer(TANAKA, CO_OP, DELIVERY, reportingTo(SUZUKI))));
    }

    @Test
    void a_revoked_appointment_is_over_at_once() {
        AppointmentId id = service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));
        town.changes.clear();

        service.end(new EndAppointment(id, 0, null));

        assertThat(town.find(id)).get().matches(it -> !it.inForceOn(TODAY));
        assertThat(town.changes).containsExactly(new AppointmentsChanged(SUZUKI));
    }

    @Test
    void the_last_system_administrator_stays() {
        Appointment last = admin(SATO, null);

        refused("organization.last-system-admin", () -> service.end(new EndAppointment(last.id(), 0, null)));
    }

    @Test
    void one_whose_days_are_counted_is_no_successor() {
        Appointment last = admin(SATO, null);
        admin(SUZUKI, TOMORROW);

        refused("organization.last-system-admin", () -> service.end(new EndAppointment(last.id(), 0, TODAY)));

        admin(TANAKA, null);
        service.end(new EndAppointment(last.id(), 0, TODAY));
    }

    @Test
    void a_stale_screen_ends_nothing() {
        AppointmentId id = service.appoint(officer(SUZUKI, CO_OP, DELIVERY, alone()));

        refused("shared.changed-meanwhile", () -> service.end(new EndAppointment(id, 7, null)));
    }

    private Appointment admin(StaffId person, LocalDate to) {
        Appointment admin = new Appointment(
                new AppointmentId(UUID.randomUUID()),
                person,
                Role.SYSTEM_ADMIN,
                CO_OP,
                null,
                new Term(APRIL_FIRST, to),
                alone(),
                null);
        town.appointments.add(admin);
        return admin;
    }

    private static Appoint officer(
            StaffId person, OrganizationId organization, DepartmentId department, AppointmentDetails details) {
        return new Appoint(person, Role.PROTECTION_OFFICER, organization, department, TODAY, null, details);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
