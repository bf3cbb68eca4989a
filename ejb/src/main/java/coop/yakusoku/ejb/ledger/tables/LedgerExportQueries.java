package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.LedgerEntry;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.ejb.ledger.LedgerFilter;
import coop.yakusoku.ejb.ledger.LedgerQueries;
import coop.yakusoku.ejb.ledger.PlaceQueries;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.organization.DepartmentChoice;
import coop.yakusoku.ejb.organization.OrganizationQueries;
import coop.yakusoku.ejb.organization.tables.Directories;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.lists.BulkRow;
import coop.yakusoku.ejb.shared.tables.RegisterTable;
import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the ledger as a table that can be changed and taken in again. */
@Stateless
public class LedgerExportQueries {

    private static final RegisterTable<LedgerColumn> TABLE = new RegisterTable<>(LedgerColumn.class, "個人情報取扱台帳");
    private static final int AT_ONCE = 200;

    private final LedgerQueries queries;
    private final LedgerEntryLoading loading;
    private final LedgerDirectories directories;
    private final Directories places;
    private final OrganizationQueries organizations;
    private final PlaceQueries mine;
    private final Caller caller;
    private final Clock clock;

    protected LedgerExportQueries() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    public LedgerExportQueries(
            LedgerQueries queries,
            LedgerEntryLoading loading,
            LedgerDirectories directories,
            Directories places,
            OrganizationQueries organizations,
            PlaceQueries mine,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.loading = loading;
        this.directories = directories;
        this.places = places;
        this.organizations = organizations;
        this.mine = mine;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes what the filter finds, by organisation and number, in a format. */
    @RolesAllowed({
        Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR
    })
    public void write(LedgerFilter filter, TableFormat format, OutputStream out) {
        List<UUID> ids = queries.rows(filter).stream().map(BulkRow::id).toList();
        TABLE.write(format, out, caller.displayName(), LocalDateTime.now(clock), table -> rows(ids, table));
    }

    private void rows(List<UUID> ids, TableOut table) throws IOException {
        LedgerNames names = directories.names(LocalDate.now(clock));
        Map<OrganizationId, LedgerCells> cells = new HashMap<>();
        Map<OrganizationId, String> called = new HashMap<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Map<UUID, LedgerEntry> entries = loading.of(some).stream()
                    .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
            for (UUID id : some) {
                LedgerEntry entry = entries.get(id);
                LedgerCells each = cells.computeIfAbsent(
                        entry.organization(),
                        it -> new LedgerCells(places.of(it, LocalDate.now(clock)), names));
                Map<LedgerColumn, Object> row = each.of(entry.details());
                row.put(LedgerColumn.NUMBER, entry.number());
                row.put(LedgerColumn.KIND, LedgerVocabulary.of(entry.classification()));
                row.put(LedgerColumn.STATUS, LedgerVocabulary.STATES.of(entry.status()));
                row.put(
                        LedgerColumn.ORGANIZATION,
                        called.computeIfAbsent(entry.organization(), it -> organizations.organization(it).name()));
                table.row(TABLE.line(row));
            }
            loading.letGo(entries.values());
        }
    }

    /** Writes an empty table to be filled in, with an example and lists to choose from. */
    @RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
    public void template(OutputStream out) {
        LedgerNames names = directories.names(LocalDate.now(clock));
        List<String> departments =
                mine.writable().stream().map(DepartmentChoice::name).distinct().toList();
        List<String> flags = List.of(JapaneseFlag.print(true), JapaneseFlag.print(false));
        Map<LedgerColumn, List<String>> choices = new EnumMap<>(LedgerColumn.class);
        choices.put(LedgerColumn.DEPARTMENT, departments);
        choices.put(LedgerColumn.SUBJECTS, LedgerVocabulary.SUBJECTS.written());
        choices.put(LedgerColumn.ITEMS, names.allItems());
        choices.put(LedgerColumn.SEARCHABLE, flags);
        choices.put(LedgerColumn.PROCESSING, LedgerVocabulary.PROCESSINGS.written());
        choices.put(LedgerColumn.PURPOSES, names.allPurposes());
        choices.put(LedgerColumn.ACQUISITION, LedgerVocabulary.ACQUISITIONS.written());
        choices.put(LedgerColumn.CHANNELS, LedgerVocabulary.CHANNELS.written());
        choices.put(LedgerColumn.NOTICE, LedgerVocabulary.NOTICES.written());
        choices.put(LedgerColumn.NOTICE_EXCEPTION, LedgerVocabulary.EXCEPTIONS.written());
        choices.put(LedgerColumn.MEDIA, LedgerVocabulary.MEDIA.written());
        choices.put(LedgerColumn.METHODS, LedgerVocabulary.METHODS.written());
        choices.put(LedgerColumn.BACKUP, flags);
        choices.put(LedgerColumn.DISPOSAL, LedgerVocabulary.DISPOSALS.written());
        choices.put(LedgerColumn.ACCURACY_METHOD, LedgerVocabulary.ACCURACIES.written());
        TABLE.template(
                out,
                "1つのセルに複数を書くときは「、」で区切るか、セルの中で改行します。",
                LedgerExample.values(departments.isEmpty() ? "" : departments.get(0), names),
                choices);
    }
}
