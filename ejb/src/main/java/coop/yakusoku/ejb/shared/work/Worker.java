package coop.yakusoku.ejb.shared.work;

import coop.yakusoku.domain.shared.StaffId;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A person that work is gathered for, with what he or she is appointed to on that day. Made by {@code
 * coop.yakusoku.ejb.organization.Workers}, for who is logged in and for who is not.
 *
 * @param staff the person
 * @param language what the person is told in
 * @param reaches by role in force: the organisations and departments it reaches, everything below included
 * @param readable what the person may read in registers
 */
public record Worker(StaffId staff, Locale language, Map<String, Reach> reaches, Reach readable)
        implements Serializable {

    public Worker {
        reaches = Map.copyOf(reaches);
    }

    /** The roles in force. */
    public Set<String> roles() {
        return reaches.keySet();
    }

    /** Whether any of the roles is in force. */
    public boolean has(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(reaches::containsKey);
    }

    /** What the person reaches through any of these roles. */
    public Reach reach(String... anyOf) {
        return Arrays.stream(anyOf)
                .map(role -> reaches.getOrDefault(role, Reach.NONE))
                .reduce(Reach.NONE, Reach::and);
    }

    /**
     * Organisations as a whole, and single departments of others; both already expanded downwards.
     *
     * @param organizations ids of organisations
     * @param departments ids of departments
     */
    public record Reach(Set<UUID> organizations, Set<UUID> departments) implements Serializable {

        /** Reaches nothing. */
        public static final Reach NONE = new Reach(Set.of(), Set.of());

        public Reach {
            organizations = Set.copyOf(organizations);
            departments = Set.copyOf(departments);
        }

        /** @param department may be null: then only reaching the whole organisation covers it */
        public boolean covers(UUID organization, UUID department) {
            return organizations.contains(organization) || department != null && departments.contains(department);
        }

        public boolean isEmpty() {
            return organizations.isEmpty() && departments.isEmpty();
        }

        /** What this and the other reach together. */
        public Reach and(Reach other) {
            Set<UUID> allOrganizations = new HashSet<>(organizations);
            allOrganizations.addAll(other.organizations);
            Set<UUID> allDepartments = new HashSet<>(departments);
            allDepartments.addAll(other.departments);
            return new Reach(allOrganizations, allDepartments);
        }
    }
}
