package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a table with a register, row by row, and says what taking it in would do. Writes nothing. A register extends it
 * and says what one row means; the rest (finding the table on its sheet, remarks, examples, limits, a record named twice)
 * is the same for all.
 *
 * @param <C> the columns
 * @param <P> what one row will write
 */
public abstract class TableCheck<C extends Enum<C> & TableColumn, P> {

    /** So many rows in one go; larger registers are sent department by department. */
    public static final int MOST_ROWS = 10_000;

    /** Titles above the table and notes below it. */
    private static final int ROWS_BESIDES = 100;

    /** So many rows of a sheet are worth reading. */
    public static final int ROWS_READ = MOST_ROWS + ROWS_BESIDES;

    /** A row a template shows what to write with. */
    private static final String EXAMPLE = "記入例";

    /** A row that is a remark on the table. */
    private static final String REMARK = "※";

    private final Class<C> columns;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<RowOutcome> outcomes = new ArrayList<>();
    private final List<P> plans = new ArrayList<>();
    private Heads<C> heads;

    protected TableCheck(Class<C> columns) {
        this.columns = columns;
    }

    /** What one row comes to: what it will write, or that it writes nothing. */
    protected record Meaning<P>(RowOutcome outcome, P plan) {}

    /**
     * Says what a row means. What is wrong with it is noted in the row itself; then the plan does not count.
     *
     * @return {@link #added}, {@link #changed} or {@link #same}; null for a row to be passed over
     */
    protected abstract Meaning<P> row(RowReading<C> row);

    /** Makes the reading of a row; a register may have its own. */
    protected RowReading<C> reading(Heads<C> found, Row row, boolean from1904) {
        return new RowReading<>(found, row, from1904);
    }

    /** The records of the register the table does not name, asked when all rows are read. Told, never written. */
    protected List<RowOutcome> missing() {
        return List.of();
    }

    /** @param name what the row calls it */
    protected final Meaning<P> added(RowReading<C> row, String name, P plan) {
        return new Meaning<>(outcome(row, RowKind.NEW, null, name, List.of()), plan);
    }

    /**
     * @param number of the record
     * @param heads of the columns that differ
     */
    protected final Meaning<P> changed(
            RowReading<C> row, String number, String name, List<String> heads, P plan) {
        return new Meaning<>(outcome(row, RowKind.CHANGED, number, name, heads), plan);
    }

    protected final Meaning<P> same(RowReading<C> row, String number, String name) {
        return new Meaning<>(outcome(row, RowKind.SAME, number, name, List.of()), null);
    }

    /** For a row of which so much is wrong that nobody knows what it means. */
    protected final Meaning<P> wrong(RowReading<C> row, String number, String name) {
        return new Meaning<>(outcome(row, RowKind.ERROR, number, name, List.of()), null);
    }

    /** A record of the register that the table does not name. */
    protected static RowOutcome absent(String number, String name) {
        return new RowOutcome(0, RowKind.MISSING, number, name, List.of(), List.of());
    }

    private RowOutcome outcome(
            RowReading<C> row, RowKind kind, String number, String name, List<String> changed) {
        boolean sound = row.isSound();
        return new RowOutcome(
                row.number(),
                sound ? kind : RowKind.ERROR,
                number,
                name,
                row.findings(),
                sound && kind == RowKind.CHANGED ? changed : List.of());
    }

    /** Notes that the row is about this record; that another row is already is wrong ({@code shared.import-duplicate}). */
    protected final void once(RowReading<C> row, String record, C blamed) {
        Integer first = seen.putIfAbsent(record, row.number());
        if (first != null) {
            row.find(blamed, new RuleViolation("shared.import-duplicate", first));
        }
    }

    /** Whether a row of the table is about this record. */
    protected final boolean named(String record) {
        return seen.containsKey(record);
    }

    /** Whether the table has the column. */
    protected final boolean has(C column) {
        return heads.has(column);
    }

    /**
     * Checks the table that fits best.
     *
     * @throws RuleViolation {@code shared.import-no-head}, {@code shared.import-columns-missing}, {@code
     *     shared.import-no-rows}, {@code shared.import-too-many-rows}
     */
    public final Checked<P> check(List<Sheet> sheets) {
        Map<String, C> names = TableColumn.byHead(columns);
        Sheet sheet = null;
        for (Sheet each : sheets) {
            Heads<C> found = Heads.find(each, names);
            if (heads == null || found.columns().size() > heads.columns().size()) {
                sheet = each;
                heads = found;
            }
        }
        refuseWithoutHead();
        List<Row> rows = sheet.rows().subList(heads.body(), sheet.rows().size());
        if (sheet.tooLong() || rows.size() > MOST_ROWS + ROWS_BESIDES) {
            throw new RuleViolation("shared.import-too-many-rows", MOST_ROWS);
        }
        for (Row row : rows) {
            if (!isRemark(row) && !isExample(row)) {
                add(row(reading(heads, row, sheet.from1904())));
            }
        }
        if (outcomes.isEmpty()) {
            throw new RuleViolation("shared.import-no-rows");
        }
        outcomes.addAll(missing());
        return new Checked<>(List.copyOf(outcomes), List.copyOf(plans), heads.unknown(), sheet, heads.body());
    }

    private void add(Meaning<P> meaning) {
        if (meaning != null) {
            outcomes.add(meaning.outcome());
            boolean writes = meaning.outcome().kind() == RowKind.NEW
                    || meaning.outcome().kind() == RowKind.CHANGED;
            if (writes) {
                plans.add(meaning.plan());
            }
        }
    }

    private void refuseWithoutHead() {
        Set<C> required = EnumSet.noneOf(columns);
        Arrays.stream(columns.getEnumConstants()).filter(TableColumn::required).forEach(required::add);
        List<C> missing = heads == null ? List.copyOf(required) : heads.without(required);
        if (!missing.isEmpty()) {
            boolean none = heads == null || heads.columns().size() < 3;
            throw new RuleViolation(
                    none ? "shared.import-no-head" : "shared.import-columns-missing",
                    String.join("、", missing.stream().map(TableColumn::head).toList()));
        }
    }

    private static boolean isRemark(Row row) {
        Cell single = row.single();
        return single != null && single.text() != null && JapaneseText.strip(single.text()).startsWith(REMARK);
    }

    private static boolean isExample(Row row) {
        Cell first = row.first();
        return first != null && first.text() != null && first.text().contains(EXAMPLE);
    }
}
