package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.tables.RowOutcome;
import coop.yakusoku.ejb.shared.tables.RowReading;
import coop.yakusoku.ejb.shared.tables.TableCheck;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares a workbook with the register, row by row, and says what importing it would do. Writes nothing, asks no
 * database: what it must know is in the directories.
 */
final class AssetImportCheck extends TableCheck<AssetColumn, AssetImportCheck.Plan> {

    /** What one row will write. */
    record Plan(ImportDirectory.Known known, AssetDetails details) {}

    private final Function<String, Optional<ImportDirectory>> directories;
    private final ImportDirectory target;
    private final Scope writing;
    private final LocalDate today;
    private final boolean oldScale;

    private final Map<AssetId, AssetId> parents = new HashMap<>();

    /**
     * @param target the organisation of rows that name none
     * @param directories the organisation a row names; empty for one the caller does not see
     * @param writing where the caller keeps the register
     */
    AssetImportCheck(
            ImportDirectory target,
            Function<String, Optional<ImportDirectory>> directories,
            Scope writing,
            LocalDate today,
            boolean oldScale) {
        super(AssetColumn.class);
        this.target = target;
        this.directories = directories;
        this.writing = writing;
        this.today = today;
        this.oldScale = oldScale;
    }

    @Override
    protected RowReading<AssetColumn> reading(Heads<AssetColumn> heads, Row row, boolean from1904) {
        return new AssetRowReading(heads, row, from1904, oldScale);
    }

    @Override
    protected Meaning<Plan> row(RowReading<AssetColumn> reading) {
        AssetRowReading row = (AssetRowReading) reading;
        String category = row.glance(AssetColumn.CATEGORY);
        String name = row.glance(AssetColumn.NAME);
        Optional<ImportDirectory> directory = directory(row);
        ImportDirectory.Known known = null;
        AssetDetails details = null;
        if (directory.isPresent()) {
            DepartmentId department = row.department(directory.get());
            known = known(row, directory.get(), department, category, name);
            details = row.details(directory.get(), department, known == null ? null : known.details());
        }
        if (known != null && details != null && known.details().status() == AssetStatus.DISPOSED
                && row.glance(AssetColumn.NUMBER) == null && !details.equals(known.details())) {
            known = null; // the one of the same name is gone: this is another
        }
        boolean same = known != null && known.details().equals(details);
        if (details != null && !same) {
            admit(row, directory.get(), known, details);
        }
        if (row.isSound()) {
            once(row, known, details);
        }
        if (!row.isSound()) {
            return wrong(row, known == null ? row.glance(AssetColumn.NUMBER) : known.number(), name);
        }
        Plan plan = new Plan(known, details);
        if (known == null) {
            return added(row, name, plan);
        }
        return same
                ? same(row, known.number(), name)
                : changed(row, known.number(), name, AssetDifference.heads(known.details(), details), plan);
    }

    @Override
    protected List<RowOutcome> missing() {
        return target.inUse()
                .filter(it -> writing.covers(it.details().organization(), it.details().department()))
                .filter(it -> !named(it.id().toString()))
                .map(it -> absent(it.number(), it.details().name()))
                .toList();
    }

    private Optional<ImportDirectory> directory(AssetRowReading row) {
        String written = row.glance(AssetColumn.ORGANIZATION);
        if (written == null) {
            return Optional.of(target);
        }
        Optional<ImportDirectory> named = directories.apply(written);
        if (named.isEmpty()) {
            row.find(AssetColumn.ORGANIZATION, new RuleViolation("organization.table-organization-unknown", written));
        }
        return named;
    }

    /** The asset the row is about: by its number, else by department, category and name. */
    private static ImportDirectory.Known known(
            AssetRowReading row, ImportDirectory directory, DepartmentId department, String category, String name) {
        String number = row.glance(AssetColumn.NUMBER);
        if (number != null) {
            Optional<ImportDirectory.Known> known = directory.byNumber(number);
            if (known.isEmpty()) {
                row.find(AssetColumn.NUMBER, new RuleViolation("risk.import-number-unknown", number));
            }
            return known.orElse(null);
        }
        if (department == null || category == null || name == null) {
            return null;
        }
        List<ImportDirectory.Known> found = directory.byName(department, category, name);
        if (found.size() > 1) {
            row.find(
                    AssetColumn.NAME,
                    new RuleViolation(
                            "risk.import-match-ambiguous",
                            String.join("、", found.stream().map(ImportDirectory.Known::number).toList())));
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** What must hold around a row that will be written; one that changes nothing is nobody's business. */
    private void admit(
            AssetRowReading row, ImportDirectory directory, ImportDirectory.Known known, AssetDetails details) {
        AssetDetails before = known == null ? null : known.details();
        if (before != null && before.status() == AssetStatus.DISPOSED) {
            row.find(AssetColumn.STATUS, new RuleViolation("risk.asset-disposed", known.number()));
        }
        boolean mine = writing.covers(details.organization(), details.department())
                && (before == null || writing.covers(before.organization(), before.department()));
        if (!mine) {
            row.find(AssetColumn.DEPARTMENT, new RuleViolation("risk.not-your-department"));
        }
        if ((before == null || !before.department().equals(details.department()))
                && !directory.place().isOpen(details.department())) {
            row.find(
                    AssetColumn.DEPARTMENT,
                    new RuleViolation("risk.department-closed", row.glance(AssetColumn.DEPARTMENT)));
        }
        if (details.owner() != null
                && (before == null || !details.owner().equals(before.owner()))
                && !directory.place().isActive(details.owner())) {
            row.find(AssetColumn.OWNER, new RuleViolation("risk.owner-not-active"));
        }
        if (details.handedDown() && !directory.place().federation()) {
            row.find(AssetColumn.HANDED_DOWN, new RuleViolation("risk.hand-down-federation-only"));
        }
        if (details.status() == AssetStatus.DISPOSED && details.retiredOn() == null) {
            row.find(AssetColumn.RETIRED_ON, new RuleViolation("risk.disposed-needs-day"));
        }
        if (details.status() == AssetStatus.DISPOSED
                && details.retiredOn() != null
                && details.retiredOn().isAfter(today)) {
            row.find(AssetColumn.RETIRED_ON, new RuleViolation("risk.retired-in-future"));
        }
        if (known != null && details.parent() != null && circles(directory, known.id(), details.parent())) {
            row.find(
                    AssetColumn.PARENT,
                    new RuleViolation("risk.parent-circle", row.glance(AssetColumn.PARENT)));
        }
    }

    private boolean circles(ImportDirectory directory, AssetId child, AssetId parent) {
        parents.put(child, parent);
        Set<AssetId> passed = new HashSet<>(Set.of(child));
        AssetId at = parent;
        while (at != null) {
            if (!passed.add(at)) {
                return true;
            }
            AssetId up = at;
            at = parents.containsKey(up)
                    ? parents.get(up)
                    : directory.asset(up).map(it -> it.details().parent()).orElse(null);
        }
        return false;
    }

    /** A workbook says one thing of an asset, once. */
    private void once(AssetRowReading row, ImportDirectory.Known known, AssetDetails details) {
        String key = known != null
                ? known.id().toString()
                : details.organization()
                        + ImportDirectory.nameKey(details.department(), details.category(), details.name());
        boolean byNumber = known != null && row.glance(AssetColumn.NUMBER) != null;
        once(row, key, byNumber ? AssetColumn.NUMBER : AssetColumn.NAME);
    }
}
