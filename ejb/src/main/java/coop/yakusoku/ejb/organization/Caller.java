package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, with what the person is appointed for today.
 *
 * <p>Inject it wherever the answer depends on who asks, in services and in pages. It is read once per request with one
 * statement.
 */
public interface Caller {

    /** @throws jakarta.ejb.EJBAccessException when nobody is logged in, or the login belongs to no person */
    StaffId staff();

    /** The login name; {@code anonymous} when nobody is logged in. */
    String username();

    /** The person's name; empty text when the login belongs to no person. */
    String displayName();

    /** The names of the person's own organisation and department; empty text when the login belongs to no person. */
    String place();

    /** The person's own organisation; empty when the login belongs to no person. */
    Optional<OrganizationId> organization();

    /** The person's own department; empty for people of the whole organisation (理事, 役員). */
    Optional<DepartmentId> department();

    /** The roles in force today: those of the token the person is also appointed to; {@code staff} while employed. */
    Set<String> roles();

    /** Whether any of the roles is in force today. */
    default boolean has(String... anyOf) {
        for (String role : anyOf) {
            if (roles().contains(role)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the caller reaches through appointments, valid today, to any of these roles. {@code staff} reaches the own
     * department.
     */
    Scope scope(String... roles);

    /**
     * What the caller may read in registers: everything reached through any role but system-admin, widened to the
     * whole own organisation, because a co-op sees itself.
     */
    Scope readable();
}
