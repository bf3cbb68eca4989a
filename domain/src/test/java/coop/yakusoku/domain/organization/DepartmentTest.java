package coop.yakusoku.domain.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.FEDERATION;
import static coop.yakusoku.domain.organization.OrganizationFixtures.NORTH;
import static coop.yakusoku.domain.organization.OrganizationFixtures.TODAY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.delivery;
import static coop.yakusoku.domain.organization.OrganizationFixtures.north;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DepartmentTest {

    @Test
    void it_never_stands_below_itself() {
        refused("organization.own-parent", () -> north().change("北センター", NORTH));
    }

    @Test
    void it_moves_and_keeps_its_code() {
        Department north = north();

        north.change("北配送センター", null);

        assertThat(north.parent()).isEmpty();
        assertThat(north.code()).isEqualTo("3100");
        assertThat(north.name()).isEqualTo("北配送センター");
    }

    @Test
    void it_needs_a_name_and_a_code() {
        refused("organization.name-missing", () -> north().change("　", DELIVERY));
        refused("organization.code-missing", () -> new Department(NORTH, CO_OP, null, " ", "北", TODAY));
        refused("organization.too-long", () -> new Department(NORTH, CO_OP, null, "12345678901", "北", TODAY));
    }

    @Test
    void it_closes_once() {
        Department delivery = delivery();
        delivery.close(TODAY);

        assertThat(delivery.term().covers(TODAY)).isTrue();
        assertThat(delivery.term().covers(TODAY.plusDays(1))).isFalse();
        refused("organization.department-closed", () -> delivery.close(TODAY));
    }

    @Test
    void it_does_not_close_before_it_opened() {
        refused("organization.ends-before-start", () -> delivery().close(LocalDate.of(2010, 3, 31)));
        refused("organization.end-missing", () -> delivery().close(null));
    }

    @Test
    void the_federation_stands_below_nothing_and_everybody_else_below_something() {
        refused(
                "organization.parent-of-federation",
                () -> new Organization(FEDERATION, OrganizationKind.FEDERATION, "00", "みのり生協連合会", "", CO_OP));
        refused(
                "organization.parent-of-federation",
                () -> new Organization(CO_OP, OrganizationKind.MEMBER_COOP, "10", "みどり野生活協同組合", "", null));
    }

    @Test
    void a_scope_covers_whole_organisations_and_single_departments() {
        Scope scope = new Scope(Set.of(FEDERATION), Set.of(DELIVERY));

        assertThat(scope.covers(FEDERATION, null)).isTrue();
        assertThat(scope.covers(CO_OP, DELIVERY)).isTrue();
        assertThat(scope.covers(CO_OP, NORTH)).isFalse();
        assertThat(scope.covers(CO_OP, null)).isFalse();
        assertThat(Scope.NONE.and(scope)).isEqualTo(scope);
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(code);
    }
}
