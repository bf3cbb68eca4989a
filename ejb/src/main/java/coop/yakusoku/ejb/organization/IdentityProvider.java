package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Role;
import java.util.Set;

/** Where people log in: Keycloak. It keeps for each login name the roles the token will carry. */
public interface IdentityProvider {

    /** @throws IdentityProviderFailure when there is no answer */
    boolean userExists(String username) throws IdentityProviderFailure;

    /** Gives the role; nothing happens when the user has it. */
    void grantRole(String username, Role role) throws IdentityProviderFailure;

    /** Takes the role away; nothing happens when the user has it not. */
    void revokeRole(String username, Role role) throws IdentityProviderFailure;

    /** The login names that carry the role now. */
    Set<String> usersWith(Role role) throws IdentityProviderFailure;
}
