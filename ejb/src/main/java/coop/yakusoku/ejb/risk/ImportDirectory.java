package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.ejb.organization.tables.Directory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the register knows of one organisation while a workbook is compared with it: loaded once, asked for every row. */
final class ImportDirectory {

    /** An asset as the register has it, in the version it was read in. */
    record Known(AssetId id, String number, long version, AssetDetails details) {}

    private final Directory place;
    private final Map<AssetId, Known> assetsById = new HashMap<>();
    private final Map<String, Known> assetsByNumber = new HashMap<>();
    private final Map<String, Set<Known>> assetsByName = new HashMap<>();

    /** @param place its departments and people */
    ImportDirectory(Directory place, Collection<Known> assets) {
        this.place = place;
        assets.forEach(it -> {
            assetsById.put(it.id(), it);
            assetsByNumber.put(it.number(), it);
            add(assetsByName, nameKey(it.details().department(), it.details().category(), it.details().name()), it);
        });
    }

    private static <T> void add(Map<String, Set<T>> index, String key, T value) {
        index.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(value);
    }

    /** Its departments and people. */
    Directory place() {
        return place;
    }

    OrganizationId organization() {
        return place.organization();
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
}
