package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryId;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.tables.Directory;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the ledger knows of one organisation while a table is compared with it: loaded once, asked for every row. */
final class LedgerDirectory {

    /** A row as the ledger has it, in the version it was read in. */
    record Known(
            EntryId id,
            String number,
            long version,
            EntryStatus status,
            Classification classification,
            EntryDetails details) {

        boolean abolished() {
            return status == EntryStatus.ABOLISHED;
        }
    }

    private final Directory place;
    private final LedgerNames names;
    private final Set<StaffId> appointed;
    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();

    /**
     * @param place its departments and people
     * @param appointed who may answer for a row: appointed today for it or an organisation above it
     * @param entries those the caller may see
     */
    LedgerDirectory(Directory place, LedgerNames names, Set<StaffId> appointed, Collection<Known> entries) {
        this.place = place;
        this.names = names;
        this.appointed = Set.copyOf(appointed);
        entries.forEach(it -> {
            byNumber.put(it.number(), it);
            if (!it.abolished()) {
                byName.put(nameKey(it.details().department(), it.details().name()), it);
            }
        });
    }

    Directory place() {
        return place;
    }

    OrganizationId organization() {
        return place.organization();
    }

    LedgerNames names() {
        return names;
    }

    /** What a table writes for a row of this organisation. */
    LedgerCells cells() {
        return new LedgerCells(place, names);
    }

    /** Whether somebody may answer for a row (T-2-(1)-b). */
    boolean mayAnswer(StaffId person) {
        return appointed.contains(person) && place.isActive(person);
    }

    Optional<Known> byNumber(String number) {
        return Optional.ofNullable(byNumber.get(JapaneseText.halfWidth(number).toUpperCase(Locale.ROOT)));
    }

    /** The one of a department a reader would call so, unless it is abolished. */
    Optional<Known> byName(DepartmentId department, String name) {
        return Optional.ofNullable(byName.get(nameKey(department, name)));
    }

    /** Those that are not abolished, by number. */
    Stream<Known> inUse() {
        return byName.values().stream().sorted(Comparator.comparing(Known::number));
    }

    static String nameKey(DepartmentId department, String name) {
        return department + "\n" + JapaneseText.searchKey(name);
    }
}
