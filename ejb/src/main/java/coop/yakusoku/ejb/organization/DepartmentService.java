package coop.yakusoku.ejb.organization;

import coop.yakusoku.domain.organization.Appointments;
import coop.yakusoku.domain.organization.Department;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Departments;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.People;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the tree of departments. */
@Stateless
public class DepartmentService {

    private final Departments departments;
    private final People people;
    private final Appointments appointments;
    private final Versions versions;
    private final Caller caller;

    protected DepartmentService() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public DepartmentService(
            Departments departments, People people, Appointments appointments, Versions versions, Caller caller) {
        this.departments = departments;
        this.people = people;
        this.appointments = appointments;
        this.versions = versions;
        this.caller = caller;
    }

    /** @throws RuleViolation {@code organization.code-taken}, {@code organization.parent-elsewhere} */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public DepartmentId add(AddDepartment command) {
        if (!reach().covers(command.organization(), command.parent())) {
            throw new RuleViolation("shared.unknown-record");
        }
        Map<DepartmentId, Department> tree = tree(command.organization());
        refuseParentElsewhere(tree, command.parent());
        if (tree.values().stream().anyMatch(it -> it.code().equals(command.code()))) {
            throw new RuleViolation("organization.code-taken", command.code());
        }

        DepartmentId id = new DepartmentId(UUID.randomUUID());
        departments.add(new Department(
                id, command.organization(), command.parent(), command.code(), command.name(), command.from()));
        return id;
    }

    /** @throws RuleViolation {@code organization.parent-elsewhere}, {@code organization.below-itself} */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public void change(ChangeDepartment command) {
        Department department = reached(command.department());
        versions.check(command.seenVersion(), department.version(), Department.class, department.id());
        Map<DepartmentId, Department> tree = tree(department.organization());
        refuseParentElsewhere(tree, command.parent());
        refuseCircle(tree, department.id(), command.parent());

        department.change(command.name(), command.parent());
    }

    /**
     * Closes a department nobody needs any more.
     *
     * @throws RuleViolation {@code organization.open-below} while a department below it goes on; {@code
     *     organization.department-occupied} while people belong to it, or appointments are for it, after its last day
     */
    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER})
    public void close(CloseDepartment command) {
        Department department = reached(command.department());
        versions.check(command.seenVersion(), department.version(), Department.class, department.id());
        tree(department.organization()).values().stream()
                .filter(it -> it.parent().filter(department.id()::equals).isPresent())
                .filter(it -> it.term().to() == null
                        || (command.lastDay() != null && it.term().to().isAfter(command.lastDay())))
                .findFirst()
                .ifPresent(it -> {
                    throw new RuleViolation("organization.open-below", it.name());
                });

        department.close(command.lastDay());
        long staying = people.stayingIn(department.id(), command.lastDay());
        long outlasting = appointments.outlasting(department.id(), command.lastDay());
        if (staying + outlasting > 0) {
            throw new RuleViolation("organization.department-occupied", department.name(), staying, outlasting);
        }
    }

    private Scope reach() {
        return caller.scope(Roles.SYSTEM_ADMIN, Roles.CPO, Roles.PRIVACY_MANAGER);
    }

    private Department reached(DepartmentId id) {
        return departments
                .find(id)
                .filter(it -> reach().covers(it.organization(), it.id()))
                .orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    private Map<DepartmentId, Department> tree(OrganizationId organization) {
        return departments.of(organization).stream().collect(Collectors.toMap(Department::id, Function.identity()));
    }

    private static void refuseParentElsewhere(Map<DepartmentId, Department> tree, DepartmentId parent) {
        if (parent != null && !tree.containsKey(parent)) {
            throw new RuleViolation("organization.parent-elsewhere");
        }
    }

    private static void refuseCircle(Map<DepartmentId, Department> tree, DepartmentId moved, DepartmentId parent) {
        for (DepartmentId above = parent;
                above != null;
                above = tree.get(above).parent().orElse(null)) {
            if (above.equals(moved)) {
                throw new RuleViolation("organization.below-itself");
            }
        }
    }
}
