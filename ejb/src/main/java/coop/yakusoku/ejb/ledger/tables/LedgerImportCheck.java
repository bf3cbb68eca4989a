package coop.yakusoku.ejb.ledger.tables;

import coop.yakusoku.domain.ledger.Classification;
import coop.yakusoku.domain.ledger.EntryDetails;
import coop.yakusoku.domain.ledger.EntryStatus;
import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import coop.yakusoku.ejb.shared.tables.RowReading;
import coop.yakusoku.ejb.shared.tables.TableCheck;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares a table with the ledger, line by line, and says what taking it in would do. Writes nothing,
 * asks no database: what it must know is in the directories.
 */
final class LedgerImportCheck extends TableCheck<LedgerColumn, LedgerImportCheck.Plan> {

    /** What one line will write. */
    record Plan(LedgerDirectory.Known known, EntryDetails details) {}

    private final Function<String, Optional<LedgerDirectory>> directories;
    private final LedgerDirectory target;
    private final Scope writing;

    /**
     * @param target the organisation of lines that name none
     * @param directories the organisation a line names; empty for one the caller does not see
     * @param writing where the caller keeps the ledger
     */
    LedgerImportCheck(
            LedgerDirectory target, Function<String, Optional<LedgerDirectory>> directories, Scope writing) {
        super(LedgerColumn.class);
        this.target = target;
        this.directories = directories;
        this.writing = writing;
    }

    @Override
    protected RowReading<LedgerColumn> reading(Heads<LedgerColumn> heads, Row row, boolean from1904) {
        return new LedgerRowReading(heads, row, from1904);
    }

    @Override
    protected Meaning<Plan> row(RowReading<LedgerColumn> reading) {
        LedgerRowReading row = (LedgerRowReading) reading;
        String name = row.glance(LedgerColumn.NAME);
        Optional<LedgerDirectory> found = directory(row);
        LedgerDirectory.Known known = null;
        EntryDetails details = null;
        if (found.isPresent()) {
            DepartmentId department = row.department(found.get());
            known = known(row, found.get(), department, name);
            details = row.details(found.get(), department, known);
        }
        boolean same = known != null && known.details().equals(details);
        if (details != null) {
            computed(row, found.get(), known, details);
            if (!same) {
                admit(row, found.get(), known, details);
            }
        }
        if (row.isSound()) {
            String key = known != null
                    ? known.id().toString()
                    : details.organization() + LedgerDirectory.nameKey(details.department(), details.name());
            boolean byNumber = known != null && row.glance(LedgerColumn.NUMBER) != null;
            once(row, key, byNumber ? LedgerColumn.NUMBER : LedgerColumn.NAME);
        }
        if (!row.isSound()) {
            return wrong(row, known == null ? row.glance(LedgerColumn.NUMBER) : known.number(), name);
        }
        if (known == null) {
            return added(row, name, new Plan(null, details));
        }
        return same
                ? same(row, known.number(), name)
                : changed(row, known.number(), name, heads(found.get(), known, details), new Plan(known, details));
    }

    @Override
    protected List<RowOutcome> missing() {
        return target.inUse()
                .filter(it -> writing.covers(it.details().organization(), it.details().department()))
                .filter(it -> !named(it.id().toString()))
                .map(it -> absent(it.number(), it.details().name()))
                .toList();
    }

    private Optional<LedgerDirectory> directory(LedgerRowReading row) {
        String written = row.glance(LedgerColumn.ORGANIZATION);
        if (written == null) {
            return Optional.of(target);
        }
        Optional<LedgerDirectory> named = directories.apply(written);
        if (named.isEmpty()) {
            row.find(
                    LedgerColumn.ORGANIZATION,
                    new RuleViolation("organization.table-organization-unknown", written));
        }
        return named;
    }

    /** The row the line is about: by its number, else by department and name, which no two of a department share. */
    private static LedgerDirectory.Known known(
            LedgerRowReading row, LedgerDirectory directory, DepartmentId department, String name) {
        String number = row.glance(LedgerColumn.NUMBER);
        if (number != null) {
            Optional<LedgerDirectory.Known> known = directory.byNumber(number);
            if (known.isEmpty()) {
                row.find(LedgerColumn.NUMBER, new RuleViolation("ledger.table-number-unknown", number));
            }
            return known.orElse(null);
        }
        return department == null || name == null
                ? null
                : directory.byName(department, name).orElse(null);
    }

    /** What the ledger computes may stand in the table as it was or as it will be, and nothing else. */
    private void computed(
            LedgerRowReading row, LedgerDirectory directory, LedgerDirectory.Known known, EntryDetails details) {
        Classification will = Classification.of(
                details.holding(), details.acquiring().kind(), directory.names().flags());
        String kind = row.glance(LedgerColumn.KIND);
        if (kind != null
                && !means(kind, LedgerVocabulary.of(will))
                && (known == null || !means(kind, LedgerVocabulary.of(known.classification())))) {
            row.find(
                    LedgerColumn.KIND,
                    new RuleViolation(
                            "ledger.table-kind-differs", kind, Objects.toString(LedgerVocabulary.of(will), "－")));
        }
        String status = row.glance(LedgerColumn.STATUS);
        boolean ends = status != null
                && LedgerVocabulary.STATES.find(status).filter(EntryStatus.ABOLISHED::equals).isPresent();
        if (ends && (known == null || !known.abolished())) {
            row.find(LedgerColumn.STATUS, new RuleViolation("ledger.table-abolish-on-screen"));
        }
    }

    private static boolean means(String written, String word) {
        return word != null && JapaneseText.searchKey(written).equals(JapaneseText.searchKey(word));
    }

    /** What must hold around a line that will be written; one that changes nothing is nobody's business. */
    private void admit(
            LedgerRowReading row, LedgerDirectory directory, LedgerDirectory.Known known, EntryDetails details) {
        EntryDetails before = known == null ? null : known.details();
        if (known != null && known.abolished()) {
            row.find(LedgerColumn.NUMBER, new RuleViolation("ledger.abolished", known.number()));
        }
        boolean mine = writing.covers(details.organization(), details.department())
                && (before == null || writing.covers(before.organization(), before.department()));
        if (!mine) {
            row.find(LedgerColumn.DEPARTMENT, new RuleViolation("ledger.not-your-department"));
        }
        if ((before == null || !before.department().equals(details.department()))
                && !directory.place().isOpen(details.department())) {
            row.find(
                    LedgerColumn.DEPARTMENT,
                    new RuleViolation("ledger.department-closed", row.glance(LedgerColumn.DEPARTMENT)));
        }
        Optional<LedgerDirectory.Known> twin = directory.byName(details.department(), details.name());
        if (twin.isPresent() && (known == null || !twin.get().id().equals(known.id()))) {
            row.find(LedgerColumn.NAME, new RuleViolation("ledger.name-taken", details.name()));
        }
        people(row, directory, before, details);
        master(row, directory, before, details);
    }

    private static void people(
            LedgerRowReading row, LedgerDirectory directory, EntryDetails before, EntryDetails details) {
        StaffId responsible = details.responsible();
        boolean another = responsible != null && (before == null || !responsible.equals(before.responsible()));
        if (another && !directory.mayAnswer(responsible)) {
            row.find(LedgerColumn.RESPONSIBLE, new RuleViolation("ledger.responsible-not-appointed"));
        }
        Set<StaffId> known = before == null ? Set.of() : before.handlers();
        if (!details.handlers().stream().allMatch(it -> known.contains(it) || directory.place().isActive(it))) {
            row.find(LedgerColumn.HANDLERS, new RuleViolation("ledger.handler-not-active"));
        }
    }

    private static void master(
            LedgerRowReading row, LedgerDirectory directory, EntryDetails before, EntryDetails details) {
        Map.<LedgerColumn, Runnable>of(
                        LedgerColumn.ITEMS, () -> directory.names().rules().checkItems(before, details),
                        LedgerColumn.PURPOSES, () -> directory.names().rules().checkPurposes(before, details),
                        LedgerColumn.RECIPIENTS, () -> directory.names().rules().checkRecipients(details))
                .forEach((column, rule) -> {
                    try {
                        rule.run();
                    } catch (RuleViolation no) {
                        row.find(column, no);
                    }
                });
    }

    /** The heads of the columns that differ, in their order. */
    private static List<String> heads(LedgerDirectory directory, LedgerDirectory.Known known, EntryDetails details) {
        LedgerCells cells = directory.cells();
        Map<LedgerColumn, Object> was = cells.of(known.details());
        Map<LedgerColumn, Object> will = cells.of(details);
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> !Objects.equals(was.get(column), will.get(column)))
                .map(LedgerColumn::head)
                .toList();
    }
}
