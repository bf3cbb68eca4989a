package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.risk.AssetDetails;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
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
final class AssetImportCheck {

    /** So many rows in one go; larger registers are imported department by department. */
    static final int MOST_ROWS = 10_000;

    /** Titles above the table and notes below it. */
    static final int ROWS_BESIDES = 100;

    /** A row a template shows what to write with. */
    private static final String EXAMPLE = "記入例";

    /** A row that is a remark on the table. */
    private static final String REMARK = "※";

    /** What one row will write. */
    record Plan(ImportDirectory.Known known, AssetDetails details) {}

    /** What importing would do. */
    record Result(List<RowOutcome> outcomes, List<Plan> plans, List<String> unknownHeads) {}

    private final Function<String, Optional<ImportDirectory>> directories;
    private final ImportDirectory target;
    private final Scope writing;
    private final LocalDate today;
    private final boolean oldScale;

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<AssetId, AssetId> parents = new HashMap<>();
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();

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
        this.target = target;
        this.directories = directories;
        this.writing = writing;
        this.today = today;
        this.oldScale = oldScale;
    }

    /**
     * @throws RuleViolation {@code risk.import-no-head}, {@code risk.import-columns-missing}, {@code risk.import-no-rows},
     *     {@code risk.import-too-many-rows}
     */
    Result check(List<Sheet> sheets) {
        Sheet sheet = null;
        Heads<AssetColumn> heads = null;
        for (Sheet each : sheets) {
            Heads<AssetColumn> found = Heads.find(each, AssetColumn.BY_HEAD);
            if (heads == null || found.columns().size() > heads.columns().size()) {
                sheet = each;
                heads = found;
            }
        }
        refuseWithoutHead(heads);
        List<Row> rows = sheet.rows().subList(heads.body(), sheet.rows().size());
        if (sheet.tooLong() || rows.size() > MOST_ROWS + ROWS_BESIDES) {
            throw new RuleViolation("risk.import-too-many-rows", MOST_ROWS);
        }
        for (Row row : rows) {
            if (!isRemark(row)) {
                check(new AssetRowReading(heads, row, sheet.from1904(), oldScale), row.number());
            }
        }
        if (outcomes.isEmpty()) {
            throw new RuleViolation("risk.import-no-rows");
        }
        return new Result(List.copyOf(outcomes), List.copyOf(plans), heads.unknown());
    }

    private static void refuseWithoutHead(Heads<AssetColumn> heads) {
        List<AssetColumn> missing =
                heads == null ? List.copyOf(AssetColumn.REQUIRED) : heads.without(AssetColumn.REQUIRED);
        if (!missing.isEmpty()) {
            boolean none = heads == null || heads.columns().size() < 3;
            throw new RuleViolation(
                    none ? "risk.import-no-head" : "risk.import-columns-missing",
                    String.join("、", missing.stream().map(AssetColumn::head).toList()));
        }
    }

    private static boolean isRemark(Row row) {
        Cell single = row.single();
        return single != null && single.text() != null && JapaneseText.strip(single.text()).startsWith(REMARK);
    }

    private void check(AssetRowReading row, int number) {
        String category = row.glance(AssetColumn.CATEGORY);
        if (category != null && category.contains(EXAMPLE)) {
            return;
        }
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
        if (row.findings().isEmpty()) {
            once(row, number, known, details);
        }
        String assetNumber = known == null ? row.glance(AssetColumn.NUMBER) : known.number();
        if (!row.findings().isEmpty()) {
            outcomes.add(new RowOutcome(
                    number, RowOutcome.Kind.ERROR, assetNumber, name, row.findings(), List.of()));
        } else if (same) {
            outcomes.add(new RowOutcome(number, RowOutcome.Kind.SAME, assetNumber, name, List.of(), List.of()));
        } else {
            plans.add(new Plan(known, details));
            outcomes.add(new RowOutcome(
                    number,
                    known == null ? RowOutcome.Kind.NEW : RowOutcome.Kind.CHANGED,
                    assetNumber,
                    name,
                    List.of(),
                    known == null ? List.of() : AssetDifference.heads(known.details(), details)));
        }
    }

    private Optional<ImportDirectory> directory(AssetRowReading row) {
        String written = row.glance(AssetColumn.ORGANIZATION);
        if (written == null) {
            return Optional.of(target);
        }
        Optional<ImportDirectory> named = directories.apply(written);
        if (named.isEmpty()) {
            row.find(AssetColumn.ORGANIZATION, new RuleViolation("risk.import-organization-unknown", written));
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
                && !directory.isOpen(details.department())) {
            row.find(
                    AssetColumn.DEPARTMENT,
                    new RuleViolation("risk.department-closed", row.glance(AssetColumn.DEPARTMENT)));
        }
        if (details.owner() != null
                && (before == null || !details.owner().equals(before.owner()))
                && !directory.isActive(details.owner())) {
            row.find(AssetColumn.OWNER, new RuleViolation("risk.owner-not-active"));
        }
        if (details.handedDown() && !directory.federation()) {
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
    private void once(AssetRowReading row, int number, ImportDirectory.Known known, AssetDetails details) {
        String key = known != null
                ? known.id().toString()
                : details.organization()
                        + ImportDirectory.nameKey(details.department(), details.category(), details.name());
        Integer first = seen.putIfAbsent(key, number);
        if (first != null) {
            row.find(
                    known != null && row.glance(AssetColumn.NUMBER) != null ? AssetColumn.NUMBER : AssetColumn.NAME,
                    new RuleViolation("risk.import-duplicate", first));
        }
    }
}
