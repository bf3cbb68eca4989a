package coop.yakusoku.ejb.organization;

import static coop.yakusoku.domain.organization.OrganizationFixtures.SATO;
import static coop.yakusoku.domain.organization.OrganizationFixtures.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.ejb.organization.IdentityProviderFailure.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleSynchronisationTest {

    private final List<String> told = new ArrayList<>();
    private Reason trouble;

    private final RealmRoles register = new RealmRoles() {
        private final List<Difference> open = new ArrayList<>(List.of(
                new Difference(SATO, "sato", Role.AUDITOR, true), new Difference(SUZUKI, "suzuki", Role.HR, false)));

        @Override
        public List<Difference> differences(LocalDate today) {
            return List.copyOf(open);
        }

        @Override
        public void told(Difference difference, Instant at) {
            open.remove(difference);
        }

        @Override
        public void failed(Difference difference, Reason why, Instant at) {
            told.add("failed " + difference.username() + " " + why);
        }

        @Override
        public void found(Role role, Set<String> usernames, Instant at) {
            told.add("found " + role + " " + usernames);
        }
    };

    private final IdentityProvider keycloak = new IdentityProvider() {
        @Override
        public boolean userExists(String username) {
            return true;
        }

        @Override
        public void grantRole(String username, Role role) throws IdentityProviderFailure {
            answer("grant " + username + " " + role, username);
        }

        @Override
        public void revokeRole(String username, Role role) throws IdentityProviderFailure {
            answer("revoke " + username + " " + role, username);
        }

        @Override
        public Set<String> usersWith(Role role) throws IdentityProviderFailure {
            if (trouble != null) {
                throw new IdentityProviderFailure(trouble, null);
            }
            return Set.of("sato");
        }

        private void answer(String deed, String username) throws IdentityProviderFailure {
            if (trouble == Reason.UNREACHABLE || (trouble != null && username.equals("sato"))) {
                throw new IdentityProviderFailure(trouble, null);
            }
            told.add(deed);
        }
    };

    private final RoleSynchronisation synchronisation = new RoleSynchronisation(register, keycloak, Town.NOON);

    @Test
    void keycloak_is_told_what_differs_and_only_once() {
        synchronisation.synchronise();
        synchronisation.synchronise();

        assertThat(told).containsExactly("grant sato AUDITOR", "revoke suzuki HR");
    }

    @Test
    void a_keycloak_that_was_down_catches_up() {
        trouble = Reason.UNREACHABLE;
        synchronisation.synchronise();
        assertThat(told).containsExactly("failed sato UNREACHABLE");

        told.clear();
        trouble = null;
        synchronisation.synchronise();
        assertThat(told).containsExactly("grant sato AUDITOR", "revoke suzuki HR");
    }

    @Test
    void one_user_keycloak_does_not_know_holds_nobody_up() {
        trouble = Reason.UNKNOWN_USER;

        synchronisation.synchronise();

        assertThat(told).containsExactly("failed sato UNKNOWN_USER", "revoke suzuki HR");
    }

    @Test
    void what_keycloak_holds_is_read_back_once_after_start() {
        synchronisation.everyMinute();
        synchronisation.everyMinute();

        assertThat(told).filteredOn(it -> it.startsWith("found")).hasSize(Role.values().length);
    }

    @Test
    void reading_back_is_tried_again_until_keycloak_answers() {
        trouble = Reason.UNREACHABLE;
        synchronisation.everyMinute();
        assertThat(told).noneMatch(it -> it.startsWith("found"));

        trouble = null;
        synchronisation.everyMinute();
        assertThat(told).anyMatch(it -> it.startsWith("found"));
    }
}
