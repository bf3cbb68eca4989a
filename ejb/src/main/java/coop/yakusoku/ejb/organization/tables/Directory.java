package coop.yakusoku.ejb.organization.tables;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The departments and people a table may name, of one organisation: loaded once, asked for every row. Departments are
 * found by name, code, both, or the path of names from the top; people by name, number, or both with the number in
 * brackets.
 */
public final class Directory {

    /** A department by the names people write. */
    public record Department(DepartmentId id, String code, String name, String path, boolean open) {}

    /** A person a row may name; active while employed. */
    public record Person(StaffId id, String number, String name, boolean active) {}

    private final OrganizationId organization;
    private final boolean federation;
    private final Map<DepartmentId, Department> departmentsById = new HashMap<>();
    private final Map<String, Set<Department>> departments = new HashMap<>();
    private final Map<StaffId, Person> peopleById = new HashMap<>();
    private final Map<String, Set<Person>> people = new HashMap<>();

    public Directory(
            OrganizationId organization,
            boolean federation,
            Collection<Department> departments,
            Collection<Person> people) {
        this.organization = organization;
        this.federation = federation;
        departments.forEach(it -> {
            departmentsById.put(it.id(), it);
            Stream.of(it.name(), it.code(), it.code() + it.name(), it.path())
                    .forEach(name -> add(this.departments, name, it));
        });
        people.forEach(it -> {
            peopleById.put(it.id(), it);
            Stream.of(it.name(), it.number(), it.name() + "(" + it.number() + ")")
                    .forEach(name -> add(this.people, name, it));
        });
    }

    private static <T> void add(Map<String, Set<T>> index, String name, T value) {
        index.computeIfAbsent(JapaneseText.searchKey(name), it -> new LinkedHashSet<>())
                .add(value);
    }

    public OrganizationId organization() {
        return organization;
    }

    /** Whether it is the federation itself. */
    public boolean federation() {
        return federation;
    }

    public boolean isOpen(DepartmentId department) {
        return departmentsById.containsKey(department)
                && departmentsById.get(department).open();
    }

    public boolean isActive(StaffId person) {
        return peopleById.containsKey(person) && peopleById.get(person).active();
    }

    /**
     * The department a cell names; null for an empty one.
     *
     * @throws RuleViolation {@code organization.table-department-unknown} with similar names, {@code
     *     organization.table-department-ambiguous} with the ways to write it
     */
    public DepartmentId department(Cell cell) {
        String written = CellReading.text(cell);
        if (written == null) {
            return null;
        }
        Set<Department> found = departments.getOrDefault(JapaneseText.searchKey(written), Set.of());
        if (found.isEmpty()) {
            List<String> names =
                    departmentsById.values().stream().map(Department::name).toList();
            throw new RuleViolation(
                    "organization.table-department-unknown",
                    written,
                    String.join("、", Likeness.nearest(written, names)));
        }
        if (found.size() > 1) {
            throw new RuleViolation(
                    "organization.table-department-ambiguous",
                    written,
                    String.join("、", found.stream().map(Department::path).toList()));
        }
        return found.iterator().next().id();
    }

    /** The person a cell names; null for an empty one. */
    public StaffId person(Cell cell) {
        String written = CellReading.text(cell);
        return written == null ? null : person(written);
    }

    /**
     * The person somebody writes; who is active comes before who left.
     *
     * @throws RuleViolation {@code organization.table-person-unknown} with similar names, {@code
     *     organization.table-person-ambiguous}
     */
    public StaffId person(String written) {
        Set<Person> all = people.getOrDefault(JapaneseText.searchKey(written), Set.of());
        List<Person> active = all.stream().filter(Person::active).toList();
        Collection<Person> found = active.isEmpty() ? all : active;
        if (found.isEmpty()) {
            List<String> names = peopleById.values().stream()
                    .filter(Person::active)
                    .map(Person::name)
                    .toList();
            throw new RuleViolation(
                    "organization.table-person-unknown", written, String.join("、", Likeness.nearest(written, names)));
        }
        if (found.size() > 1) {
            throw new RuleViolation("organization.table-person-ambiguous", written);
        }
        return found.iterator().next().id();
    }

    /** A person as a table writes one, {@code 緑野 花子（M0001）}; null for none, and for one who is not in it. */
    public String written(StaffId person) {
        Person found = person == null ? null : peopleById.get(person);
        return found == null ? null : found.name() + "（" + found.number() + "）";
    }

    /** A department as a table writes one: its name, with its code where another has the same; null for none. */
    public String written(DepartmentId department) {
        Department found = departmentsById.get(department);
        if (found == null) {
            return null;
        }
        boolean alone = departments.get(JapaneseText.searchKey(found.name())).size() == 1;
        return alone ? found.name() : found.code() + " " + found.name();
    }
}
