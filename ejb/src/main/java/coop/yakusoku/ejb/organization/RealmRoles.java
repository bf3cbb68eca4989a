package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What Keycloak was last told about each person and role, against what the appointments say. */
interface RealmRoles {

    /** A role Keycloak must give ({@code granted}) or take away. */
    record Difference(StaffId person, String username, Role role, boolean granted) {}

    /** @return at most fifty, those that failed longest ago first */
    List<Difference> differences(LocalDate today);

    /** Keycloak did it. */
    void told(Difference difference, Instant at);

    /** Keycloak did not. */
    void failed(Difference difference, IdentityProviderFailure.Reason why, Instant at);

    /** Takes over what Keycloak really holds; login names we do not know are left alone. */
    void found(Role role, Set<String> usernames, Instant at);
}
