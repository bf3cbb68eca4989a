package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who acts, as it is at that moment.
 *
 * @param name at that time
 * @param role acted in; null for somebody without one
 * @param capacity by what right
 * @param inPlaceOf who should have acted; null when {@code capacity} is {@link Capacity#OWN}, or the post is held by nobody
 * @param inPlaceOfName that person's name at that time; null like the id
 */
public record Hand(
        StaffId person, String name, Role role, Capacity capacity, StaffId inPlaceOf, String inPlaceOfName)
        implements Serializable {

    public Hand {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(capacity, "capacity");
    }

    /** Somebody who acts for himself. */
    public static Hand own(StaffId person, String name, Role role) {
        return new Hand(person, name, role, Capacity.OWN, null, null);
    }

    /** Whether this is the person, or acts for the person. */
    boolean isOf(StaffId somebody) {
        return person.equals(somebody) || somebody.equals(inPlaceOf);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Hand[" + person + ", " + role + ", " + capacity + "]";
    }
}
