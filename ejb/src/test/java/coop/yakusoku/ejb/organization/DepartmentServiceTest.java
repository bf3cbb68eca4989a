package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.APRIL_FIRST;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.NORTH;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.delivery;
import static coop.yakusoku.domain.organization.OrganizationFixtures.north;
import static coop.yakusoku.domain.organization.OrganizationFixtures.officer;
import static coop.yakusoku.domain.organization.OrganizationFixtures.suzuki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Person;
import coop.yakusoku.domain.organization.Term;
import coop.yakusoku.domain.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class DepartmentServiceTest {

    private final Town town = new Town();
    private final DepartmentService service = town.departmentService();

    @Test
    void a_department_that_people_belong_to_is_not_closed() {
        town.departments.add(delivery());
        town.people.add(suzuki());

        assertThatThrownBy(() -> close(DELIVERY))
                .isInstanceOfSatisfying(RuleViolation.class, no -> {
                    assertThat(no.code()).isEqualTo("organization.department-occupied");
                    assertThat(no.details()).containsExactly("宅配事業部", 1L, 0L);
                });
    }

    @Test
    void a_department_that_somebody_is_appointed_for_is_not_closed() {
        town.departments.add(delivery());
        town.appointments.add(officer());

        assertThatThrownBy(() -> close(DELIVERY)).hasMessage("organization.department-occupied");
    }

    @Test
    void who_leaves_and_what_ends_with_it_does_not_keep_it_open() {
        town.departments.add(delivery());
        Person leaving = suzuki();
        leaving.leave(TODAY);
        town.people.add(leaving);
        town.appointments.add(officer(new Term(APRIL_FIRST, TODAY)));

        close(DELIVERY);

        assertThat(town.departments.get(0).term().to()).isEqualTo(TODAY);
    }

    @Test
    void a_department_closes_after_those_below_it() {
        town.departments.add(delivery());
        town.departments.add(north());

        assertThatThrownBy(() -> close(DELIVERY)).hasMessage("organization.open-below");
        close(NORTH);
        close(DELIVERY);

        assertThat(town.departments).allMatch(it -> TODAY.equals(it.term().to()));
    }

    private void close(DepartmentId department) {
        service.close(new CloseDepartment(department, 0, TODAY));
    }
}
