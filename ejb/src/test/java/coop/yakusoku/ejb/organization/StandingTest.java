package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.CO_OP;
import static coop.yakusoku.domain.organization.OrganizationFixtures.DELIVERY;
import static coop.yakusoku.domain.organization.OrganizationFixtures.FEDERATION;
import static coop.yakusoku.domain.organization.OrganizationFixtures.NORTH;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.ejb.organization.Standing.Line;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Standing suzuki = Standing.of(List.of(
            new Line("PERSON", null, SUZUKI.value(), "鈴木 美咲"),
            new Line("OWN_ORGANIZATION", null, CO_OP.value(), null),
            new Line("OWN_DEPARTMENT", null, DELIVERY.value(), null),
            new Line("HOME", null, CO_OP.value(), null),
            new Line("DEPARTMENT", "PROTECTION_OFFICER", DELIVERY.value(), null),
            new Line("DEPARTMENT", "PROTECTION_OFFICER", NORTH.value(), null),
            new Line("ORGANIZATION", "SYSTEM_ADMIN", FEDERATION.value(), null),
            new Line("DEPARTMENT", "staff", DELIVERY.value(), null)));

    @Test
    void a_role_needs_the_token_and_the_appointment() {
        assertThat(suzuki.roles(Set.of(Roles.STAFF, Roles.PROTECTION_OFFICER, Roles.CPO)))
                .containsExactlyInAnyOrder(Roles.STAFF, Roles.PROTECTION_OFFICER);
    }

    @Test
    void somebody_the_register_does_not_know_has_no_role_whatever_the_token_says() {
        assertThat(Standing.of(List.of()).roles(Roles.ALL)).isEmpty();
        assertThat(Standing.NOBODY.readable()).isEqualTo(Scope.NONE);
    }

    @Test
    void an_officer_writes_in_departments_and_reads_the_co_op() {
        assertThat(suzuki.scope(Roles.PROTECTION_OFFICER).covers(CO_OP, NORTH)).isTrue();
        assertThat(suzuki.scope(Roles.PROTECTION_OFFICER).covers(CO_OP, null)).isFalse();
        assertThat(suzuki.readable().covers(CO_OP, null)).isTrue();
    }

    @Test
    void administering_the_system_opens_no_register() {
        assertThat(suzuki.readable().covers(FEDERATION, null)).isFalse();
        assertThat(suzuki.scope(Roles.SYSTEM_ADMIN).covers(FEDERATION, null)).isTrue();
    }

    @Test
    void the_guard_asks_the_method_before_its_class() throws NoSuchMethodException {
        assertThat(AppointmentGuard.rolesAllowed(Doors.class.getMethod("own")))
                .get()
                .isEqualTo(new String[] {"cpo"});
        assertThat(AppointmentGuard.rolesAllowed(Doors.class.getMethod("inherited")))
                .get()
                .isEqualTo(new String[] {"staff"});
        assertThat(AppointmentGuard.rolesAllowed(Doors.class.getMethod("open"))).isEmpty();
    }

    /** Doors of every kind. */
    @RolesAllowed("staff")
    public static class Doors {

        @RolesAllowed("cpo")
        public void own() {
            // only its annotation counts
        }

        public void inherited() {
            // only its annotation counts
        }

        @PermitAll
        public void open() {
            // only its annotation counts
        }
    }
}
