package coop.yakusoku.domain.organization;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody reaches: whole organisations, and single departments of others.
 *
 * <p>Both sets are already expanded downwards: an organisation stands here with all organisations below it, a department
 * with all departments below it.
 *
 * @param organizations organisations reached with all their departments
 * @param departments departments reached in organisations that are not reached as a whole
 */
public record Scope(Set<OrganizationId> organizations, Set<DepartmentId> departments) implements Serializable {

    /** Reaches nothing. */
    public static final Scope NONE = new Scope(Set.of(), Set.of());

    public Scope {
        organizations = Set.copyOf(organizations);
        departments = Set.copyOf(departments);
    }

    /** @param department may be null: then only reaching the whole organisation covers it */
    public boolean covers(OrganizationId organization, DepartmentId department) {
        return organizations.contains(organization) || (department != null && departments.contains(department));
    }

    public boolean isEmpty() {
        return organizations.isEmpty() && departments.isEmpty();
    }

    /** What this and the other reach together. */
    public Scope and(Scope other) {
        Set<OrganizationId> allOrganizations = new HashSet<>(organizations);
        allOrganizations.addAll(other.organizations);
        Set<DepartmentId> allDepartments = new HashSet<>(departments);
        allDepartments.addAll(other.departments);
        return new Scope(allOrganizations, allDepartments);
    }
}
