package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Role;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.Roles;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the register says of one login name on one day.
 *
 * @param staff null when no employed person has the name; then everything else is empty
 * @param place the names of the own organisation and department
 * @param scopes by realm role, expanded downwards; a role without an appointment in force is no key
 * @param homes the organisations the appointments stand in
 */
record Standing(
        StaffId staff,
        String name,
        String place,
        OrganizationId organization,
        DepartmentId department,
        Map<String, Scope> scopes,
        Set<OrganizationId> homes) {

    static final Standing NOBODY = new Standing(null, "", "", null, null, Map.of(), Set.of());

    /** One row of the statement that reads it: what it tells, of which role, and the id or the name told. */
    record Line(String kind, String role, UUID id, String name) {}

    static Standing of(List<Line> lines) {
        StaffId staff = null;
        String name = "";
        String ownOrganization = "";
        String ownDepartment = "";
        OrganizationId organization = null;
        DepartmentId department = null;
        Map<String, Set<OrganizationId>> organizations = new HashMap<>();
        Map<String, Set<DepartmentId>> departments = new HashMap<>();
        Set<OrganizationId> homes = new HashSet<>();
        for (Line line : lines) {
            switch (line.kind()) {
                case "PERSON" -> {
                    staff = new StaffId(line.id());
                    name = line.name();
                }
                case "OWN_ORGANIZATION" -> {
                    organization = new OrganizationId(line.id());
                    ownOrganization = line.name();
                }
                case "OWN_DEPARTMENT" -> {
                    department = new DepartmentId(line.id());
                    ownDepartment = line.name();
                }
                case "HOME" -> homes.add(new OrganizationId(line.id()));
                case "ORGANIZATION" ->
                    organizations
                            .computeIfAbsent(realmRole(line), it -> new HashSet<>())
                            .add(new OrganizationId(line.id()));
                case "DEPARTMENT" ->
                    departments
                            .computeIfAbsent(realmRole(line), it -> new HashSet<>())
                            .add(new DepartmentId(line.id()));
                default -> throw new IllegalArgumentException(line.kind());
            }
        }
        if (staff == null) {
            return NOBODY;
        }
        Set<String> roles = new HashSet<>(organizations.keySet());
        roles.addAll(departments.keySet());
        Map<String, Scope> scopes = new HashMap<>();
        for (String role : roles) {
            scopes.put(
                    role,
                    new Scope(organizations.getOrDefault(role, Set.of()), departments.getOrDefault(role, Set.of())));
        }
        String place = (ownOrganization + " " + ownDepartment).strip();
        return new Standing(staff, name, place, organization, department, Map.copyOf(scopes), Set.copyOf(homes));
    }

    /** The roles both the token and the register give. */
    Set<String> roles(Set<String> token) {
        Set<String> inForce = new HashSet<>(token);
        inForce.retainAll(scopes.keySet());
        return Set.copyOf(inForce);
    }

    Scope scope(String... anyOf) {
        return Arrays.stream(anyOf)
                .map(role -> scopes.getOrDefault(role, Scope.NONE))
                .reduce(Scope.NONE, Scope::and);
    }

    /** Everything reached but through the administration of the system, and the own organisation as a whole. */
    Scope readable() {
        if (staff == null) {
            return Scope.NONE;
        }
        Set<OrganizationId> whole = new HashSet<>(homes);
        whole.add(organization);
        return Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.SYSTEM_ADMIN))
                .map(role -> scopes.getOrDefault(role, Scope.NONE))
                .reduce(new Scope(whole, Set.of()), Scope::and);
    }

    private static String realmRole(Line line) {
        return Roles.STAFF.equals(line.role())
                ? Roles.STAFF
                : Role.valueOf(line.role()).realmRole();
    }
}
