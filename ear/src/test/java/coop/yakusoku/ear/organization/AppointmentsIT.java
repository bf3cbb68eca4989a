package coop.yakusoku.ear.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.yakusoku.domain.organization.AppointmentDetails;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ear.people.Admin;
import coop.yakusoku.ear.people.Auditor;
import coop.yakusoku.ear.people.Desk;
import coop.yakusoku.ear.people.Hr;
import coop.yakusoku.ear.shared.Deployments;
import coop.yakusoku.ejb.organization.Appoint;
import coop.yakusoku.ejb.organization.AppointmentQueries;
import coop.yakusoku.ejb.organization.AppointmentRow;
import coop.yakusoku.ejb.organization.AppointmentService;
import coop.yakusoku.ejb.organization.AppointmentsFilter;
import coop.yakusoku.ejb.organization.ChangeDepartment;
import coop.yakusoku.ejb.organization.ChangePerson;
import coop.yakusoku.ejb.organization.DepartmentRow;
import coop.yakusoku.ejb.organization.DepartmentService;
import coop.yakusoku.ejb.organization.EndAppointment;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.PeopleFilter;
import coop.yakusoku.ejb.organization.PersonQueries;
import coop.yakusoku.ejb.organization.PersonRow;
import coop.yakusoku.ejb.organization.PersonService;
import coop.yakusoku.ejb.organization.RegisterPerson;
import coop.yakusoku.ejb.shared.FieldChange;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What only the container shows: the guard at the door, who signs, and who loses a race. */
@ArquillianTest
class AppointmentsIT {

    @EJB
    private Admin admin;

    @EJB
    private Hr hr;

    @EJB
    private Desk desk;

    @EJB
    private Auditor auditor;

    @Inject
    private PersonQueries people;

    @Inject
    private PersonService personService;

    @Inject
    private AppointmentQueries appointments;

    @Inject
    private AppointmentService appointmentService;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private DepartmentService departments;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(AppointmentsIT.class);
    }

    @Test
    void who_has_no_appointment_any_more_is_refused_whatever_the_token_says() throws Exception {
        assertThat(desk.call(() -> people.choices(""))).isNotEmpty();
        AppointmentRow held = admin.call(() -> of(Role.MEMBER_SERVICE));

        admin.call(() -> end(held));
        try {
            assertThatThrownBy(() -> inNextRequest(() -> desk.call(() -> people.choices(""))))
                    .isInstanceOf(EJBAccessException.class);
        } finally {
            admin.call(() -> appointmentService.appoint(new Appoint(
                    held.person(),
                    held.role(),
                    held.organization(),
                    held.department(),
                    LocalDate.now().minusDays(1),
                    null,
                    details(held))));
        }
        assertThat(desk.call(() -> people.choices(""))).isNotEmpty();
    }

    @Test
    void a_role_that_is_not_named_at_the_door_is_refused() {
        assertThatThrownBy(() -> auditor.call(() -> personService.register(somebody("10-9001"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_person_of_another_co_op_is_unknown() throws Exception {
        PersonRow stranger = admin.call(() -> people.page(PeopleFilter.ALL, 0, 100)).stream()
                .filter(it -> it.number().startsWith("00-"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> hr.call(() -> {
                    personService.change(new ChangePerson(stranger.id(), stranger.version(), details(stranger, "ア")));
                    return null;
                }))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("shared.unknown-record");
    }

    @Test
    void the_history_says_who_changed_what() throws Exception {
        PersonRow person = hr.call(() -> people.person(personService.register(somebody("10-9002"))));

        hr.call(() -> {
            personService.change(new ChangePerson(person.id(), person.version(), details(person, "カトウ ミドリ")));
            return null;
        });

        List<FieldChange> history = hr.call(() -> people.history(person.id()));
        assertThat(history.get(0).field()).isEqualTo("Person.kana");
        assertThat(history.get(0).who()).isEqualTo("田中 由美");
        assertThat(history.get(0).before()).isEqualTo("カトウ アオイ");
        assertThat(history.get(0).after()).isEqualTo("カトウ ミドリ");
        assertThat(history).extracting(FieldChange::field).contains("Person.organization", "Person.number");
        assertThat(history)
                .filteredOn(it -> it.field().equals("Person.organization"))
                .extracting(FieldChange::after)
                .containsExactly("みどり野生活協同組合");
    }

    @Test
    void a_stale_screen_is_told_who_was_faster_and_with_what() throws Exception {
        PersonRow person = hr.call(() -> people.person(personService.register(somebody("10-9003"))));
        ChangePerson first = new ChangePerson(person.id(), person.version(), details(person, "カトウ イチ"));
        ChangePerson second = new ChangePerson(person.id(), person.version(), details(person, "カトウ ニ"));
        hr.call(() -> change(first));

        RuleViolation no = (RuleViolation) catchThrowable(() -> hr.call(() -> change(second)));

        assertThat(no.code()).isEqualTo("shared.changed-meanwhile");
        assertThat(no.details().get(0)).isEqualTo("田中 由美");
        assertThat(no.details().get(2)).isEqualTo(List.of("Person.kana"));
    }

    @Test
    void of_two_who_write_at_the_same_moment_one_is_told_about_the_other() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 15; round++) {
                DepartmentRow department = neighbour();
                List<Callable<String>> writers = new ArrayList<>();
                for (String suffix : List.of("一", "二")) {
                    // A name of its own each time: the name it has already would change nothing and wait for nobody.
                    String name = "総務部" + round + suffix;
                    writers.add(() -> rename(department, name));
                }
                List<String> answers = new ArrayList<>();
                for (Future<String> answer : two.invokeAll(writers)) {
                    answers.add(answer(answer));
                }
                assertThat(answers).containsExactlyInAnyOrder("written", "shared.changed-meanwhile 小林 直樹");
            }
        } finally {
            two.shutdownNow();
        }
    }

    /** A department of the co-op next door, whose name no other test knows. */
    private DepartmentRow neighbour() throws Exception {
        OrganizationId nextDoor = admin.call(() -> organizations.organizations()).stream()
                .filter(it -> it.code().equals("20"))
                .findFirst()
                .orElseThrow()
                .id();
        return admin.call(() -> organizations.departments()).stream()
                .filter(it -> it.organization().equals(nextDoor) && it.parent() == null)
                .findFirst()
                .orElseThrow();
    }

    /** Who is calling is asked once per request; another thread is another request. */
    private static <T> T inNextRequest(Callable<T> deed) throws Exception {
        ExecutorService next = Executors.newSingleThreadExecutor();
        try {
            return next.submit(deed).get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof Exception cause ? cause : refused;
        } finally {
            next.shutdownNow();
        }
    }

    private String rename(DepartmentRow department, String name) throws Exception {
        try {
            admin.call(() -> {
                departments.change(
                        new ChangeDepartment(department.id(), department.version(), name, department.parent()));
                return null;
            });
            return "written";
        } catch (RuleViolation no) {
            return no.code() + " " + no.details().get(0);
        }
    }

    private static String answer(Future<String> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException crash) {
            return crash.getCause().toString();
        }
    }

    private Void change(ChangePerson command) {
        personService.change(command);
        return null;
    }

    private AppointmentRow of(Role role) {
        return appointments
                .page(new AppointmentsFilter(null, null, role, false, AppointmentsFilter.Sort.ROLE, false), 0, 1)
                .get(0);
    }

    private Void end(AppointmentRow held) {
        appointmentService.end(new EndAppointment(held.id(), held.version(), null));
        return null;
    }

    private static AppointmentDetails details(AppointmentRow held) {
        return new AppointmentDetails(held.authority(), held.deputy(), held.reportsTo(), held.jobDescription());
    }

    private RegisterPerson somebody(String number) {
        PersonRow like = people.page(PeopleFilter.ALL, 0, 100).stream()
                .filter(it -> it.number().startsWith("10-") && it.department() != null)
                .findFirst()
                .orElseThrow();
        return new RegisterPerson(
                number,
                LocalDate.of(2026, 4, 1),
                new PersonDetails(
                        "加藤 葵", "カトウ アオイ", "", "", Employment.TEMPORARY, like.organization(), like.department()));
    }

    private static PersonDetails details(PersonRow row, String kana) {
        return new PersonDetails(
                row.name(), kana, row.email(), row.username(), row.employment(), row.organization(), row.department());
    }
}
