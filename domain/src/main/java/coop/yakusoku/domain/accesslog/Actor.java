package coop.yakusoku.domain.accesslog;

import coop.yakusoku.domain.shared.StaffId;
import java.util.Objects;
import java.util.UUID;

/**
 * Who did it and in which capacity.
 *
 * @param staff the person; null when it was another system
 * @param account the name of the other system's account; null when it was a person
 * @param role the role it was done in, as the realm names it ({@code member-service}); for a system {@code system}
 * @param organization whose data it was, or the organisation acted for; may be null
 * @param department the person's department; may be null
 */
public record Actor(StaffId staff, String account, String role, UUID organization, UUID department) {

    public Actor {
        Objects.requireNonNull(role, "role");
        if ((staff == null) == (account == null)) {
            throw new IllegalArgumentException("either a person or an account");
        }
    }

    /** A person in a role. Organisation and department may be null. */
    public static Actor person(StaffId staff, String role, UUID organization, UUID department) {
        return new Actor(Objects.requireNonNull(staff, "staff"), null, role, organization, department);
    }

    /** Another system, by the name of its account. The organisation may be null. */
    public static Actor system(String account, UUID organization) {
        return new Actor(null, Objects.requireNonNull(account, "account"), "system", organization, null);
    }
}
