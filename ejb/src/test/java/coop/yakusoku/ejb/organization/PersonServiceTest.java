package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.APRIL_FIRST;
import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.FEDERATION;
import static coop.yakusoku.domain.organization.OrganizationFixtures.NORTH;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.appointment;
import static coop.yakusoku.domain.organization.OrganizationFixtures.delivery;
import static coop.yakusoku.domain.organization.OrganizationFixtures.north;
import static coop.yakusoku.domain.organization.OrganizationFixtures.officer;
import static coop.yakusoku.domain.organization.OrganizationFixtures.suzuki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Employment;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.PersonDetails;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.organization.Term;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonServiceTest {

    private final Town town = new Town();
    private final PersonService service = town.personService();

    @BeforeEach
    void a_department_and_its_officer() {
        town.departments.add(delivery());
        town.departments.add(north());
        town.people.add(suzuki());
    }

    @Test
    void human_resources_register_people_without_a_login() {
        town.roles = Set.of(Roles.HR);

        service.register(new RegisterPerson("10-0100", TODAY, details(CO_OP, DELIVERY, "")));

        assertThat(town.people).hasSize(2);
    }

    @Test
    void human_resources_give_no_login_names() {
        town.roles = Set.of(Roles.HR);

        refused(
                "organization.username-by-admin",
                () -> service.register(new RegisterPerson("10-0100", TODAY, details(CO_OP, DELIVERY, "kato"))));
        refused(
                "organization.username-by-admin",
                () -> service.change(new ChangePerson(SUZUKI, 0, details(CO_OP, DELIVERY, "hr"))));
    }

    @Test
    void a_login_name_belongs_to_one_person() {
        refused(
                "organization.username-taken",
                () -> service.register(new RegisterPerson("10-0100", TODAY, details(CO_OP, DELIVERY, "officer"))));
    }

    @Test
    void the_login_name_of_somebody_in_office_stays() {
        town.appointments.add(officer());

        refused(
                "organization.username-with-roles",
                () -> service.change(new ChangePerson(SUZUKI, 0, details(CO_OP, DELIVERY, "misaki"))));
    }

    @Test
    void a_number_is_given_once() {
        refused(
                "organization.number-taken",
                () -> service.register(new RegisterPerson("10-0005", TODAY, details(CO_OP, DELIVERY, ""))));
    }

    @Test
    void nobody_is_put_where_the_caller_does_not_reach() {
        refused(
                "shared.unknown-record",
                () -> service.change(new ChangePerson(SUZUKI, 0, details(FEDERATION, null, "officer"))));
    }

    @Test
    void the_last_system_administrator_does_not_leave() {
        town.appointments.add(appointment(SUZUKI, Role.SYSTEM_ADMIN, null, new Term(APRIL_FIRST, null)));

        refused("organization.last-system-admin", () -> service.leave(new PersonLeaves(SUZUKI, 0, TODAY)));
    }

    @Test
    void a_department_is_not_moved_below_one_below_it() {
        refused("organization.below-itself", () -> town.departmentService()
                .change(new ChangeDepartment(DELIVERY, 0, "宅配事業部", NORTH)));
    }

    @Test
    void a_code_is_given_once_in_an_organisation() {
        refused("organization.code-taken", () -> town.departmentService()
                .add(new AddDepartment(CO_OP, null, "3000", "宅配", TODAY)));
    }

    private static PersonDetails details(OrganizationId organization, DepartmentId department, String username) {
        return new PersonDetails("加藤 葵", "カトウ アオイ", "", username, Employment.REGULAR, organization, department);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
