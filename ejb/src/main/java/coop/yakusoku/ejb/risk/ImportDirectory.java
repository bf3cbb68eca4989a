package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the register knows of one organisation while a workbook is compared with it: loaded once, asked for every row. */
final class ImportDirectory {

    /** A department by the names people write. */
    record Department(DepartmentId id, String code, String name, String path, boolean open) {}

    /** A person who is or was an owner or may become one. */
    record Person(StaffId id, String number, String name, boolean active) {}

    /** An asset as the register has it, in the version it was read in. */
    record Known(AssetId id, String number, long version, AssetDetails details) {}

    private static final int SUGGESTIONS = 3;

    private final OrganizationId organization;
    private final boolean federation;
    private final Map<DepartmentId, Department> departmentsById = new HashMap<>();
    private final Map<String, Set<Department>> departments = new HashMap<>();
    private final Map<StaffId, Person> peopleById = new HashMap<>();
    private final Map<String, Set<Person>> people = new HashMap<>();
    private final Map<AssetId, Known> assetsById = new HashMap<>();
    private final Map<String, Known> assetsByNumber = new HashMap<>();
    private final Map<String, Set<Known>> assetsByName = new HashMap<>();

    ImportDirectory(
            OrganizationId organization,
            boolean federation,
            Collection<Department> departments,
            Collection<Person> people,
            Collection<Known> assets) {
        this.organization = organization;
        this.federation = federation;
        departments.forEach(it -> {
            departmentsById.put(it.id(), it);
            Stream.of(it.name(), it.code(), it.code() + it.name(), it.path())
                    .forEach(name -> add(this.departments, JapaneseText.searchKey(name), it));
        });
        people.forEach(it -> {
            peopleById.put(it.id(), it);
            Stream.of(it.name(), it.number(), it.name() + "(" + it.number() + ")")
                    .forEach(name -> add(this.people, JapaneseText.searchKey(name), it));
        });
        assets.forEach(it -> {
            assetsById.put(it.id(), it);
            assetsByNumber.put(it.number(), it);
            add(assetsByName, nameKey(it.details().department(), it.details().category(), it.details().name()), it);
        });
    }

    private static <T> void add(Map<String, Set<T>> index, String key, T value) {
        index.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(value);
    }

    OrganizationId organization() {
        return organization;
    }

    boolean federation() {
        return federation;
    }

    /** Those a writing may mean: by name, code, both, or the path of names from the top. */
    Set<Department> departments(String written) {
        return departments.getOrDefault(JapaneseText.searchKey(written), Set.of());
    }

    boolean isOpen(DepartmentId department) {
        return departmentsById.containsKey(department) && departmentsById.get(department).open();
    }

    boolean isActive(StaffId person) {
        return peopleById.containsKey(person) && peopleById.get(person).active();
    }

    /** The names that look most like a writing. */
    List<String> departmentsLike(String written) {
        return nearest(written, departmentsById.values(), Department::name);
    }

    /** Those a writing may mean: by name, number, or name with the number in brackets; who is active comes alone. */
    Set<Person> people(String written) {
        Set<Person> found = people.getOrDefault(JapaneseText.searchKey(written), Set.of());
        List<Person> active = found.stream().filter(Person::active).toList();
        return active.isEmpty() ? found : Set.copyOf(active);
    }

    /** The names of active people that look most like a writing. */
    List<String> peopleLike(String written) {
        return nearest(written, peopleById.values().stream().filter(Person::active).toList(), Person::name);
    }

    Optional<Known> asset(AssetId id) {
        return Optional.ofNullable(assetsById.get(id));
    }

    Optional<Known> byNumber(String number) {
        return Optional.ofNullable(assetsByNumber.get(JapaneseText.halfWidth(number).toUpperCase(Locale.ROOT)));
    }

    /** Those that were not disposed of, by number. */
    Stream<Known> inUse() {
        return assetsById.values().stream()
                .filter(it -> it.details().status() != AssetStatus.DISPOSED)
                .sorted(Comparator.comparing(Known::number));
    }

    /** Those of a department with this category and name, those still in use before those disposed of. */
    List<Known> byName(DepartmentId department, String category, String name) {
        Set<Known> found = assetsByName.getOrDefault(nameKey(department, category, name), Set.of());
        List<Known> inUse = found.stream()
                .filter(it -> it.details().status() != AssetStatus.DISPOSED)
                .toList();
        return inUse.isEmpty() ? List.copyOf(found) : inUse;
    }

    static String nameKey(DepartmentId department, String category, String name) {
        return department + "\n" + JapaneseText.searchKey(category) + "\n" + JapaneseText.searchKey(name);
    }

    private static <T> List<String> nearest(String written, Collection<T> all, Function<T, String> name) {
        String key = JapaneseText.searchKey(written);
        return all.stream()
                .map(name)
                .distinct()
                .sorted(Comparator.comparingInt((String it) -> distance(key, JapaneseText.searchKey(it)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** How many letters must be changed, added or left out to make one word the other (Levenshtein). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(change, Math.min(above[j], above[j - 1]) + 1);
            }
        }
        return above[other.length()];
    }
}
