package coop.yakusoku.domain.member;

import coop.yakusoku.domain.organization.OrganizationId;
import java.util.Objects;

/**
 * For what somebody is about to read members' data: what the database is told before it shows anything.
 *
 * @param purpose the code of the purpose ({@code P1})
 * @param role the realm role it is done in; null for whichever of the caller's roles has the duty
 * @param organization narrows what is reached to one organisation; null narrows nothing
 */
public record Declaration(String purpose, String role, OrganizationId organization) {

    public Declaration {
        Objects.requireNonNull(purpose, "purpose");
    }

    /** For a purpose, in whichever role has the duty, wherever the caller's appointments reach. */
    public static Declaration of(String purpose) {
        return new Declaration(purpose, null, null);
    }
}
