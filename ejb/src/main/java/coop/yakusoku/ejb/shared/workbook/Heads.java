package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.JapaneseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The head of a table somewhere on a sheet: which column is which.
 *
 * <p>Above it may stand titles and dates. It may have two rows, a group above its columns. Columns may stand in any order
 * and under other names; stars, brackets and the width of letters do not matter.
 *
 * @param <C> the columns one looks for
 * @param columns where each stands, counted from 0
 * @param body the place in {@link Sheet#rows} of the first row below the head
 * @param unknown heads nobody looked for, as written
 */
public record Heads<C extends Enum<C>>(Map<C, Integer> columns, int body, List<String> unknown) {

    /** A head that does not stand within so many rows with something in them is none. */
    private static final int SEARCHED = 40;

    /** The best head there is on the sheet; of none, one without columns. */
    public static <C extends Enum<C>> Heads<C> find(Sheet sheet, Map<String, C> names) {
        Heads<C> best = new Heads<C>(Map.of(), 0, List.of());
        for (int i = 0; i < Math.min(SEARCHED, sheet.rows().size()); i++) {
            Heads<C> found = at(sheet.rows(), i, names);
            if (found.columns.size() > best.columns.size()) {
                best = found;
            }
        }
        return best;
    }

    private static <C extends Enum<C>> Heads<C> at(List<Row> rows, int place, Map<String, C> names) {
        Row upper = rows.get(place);
        Row lower = place + 1 < rows.size() && rows.get(place + 1).number() == upper.number() + 1
                ? rows.get(place + 1)
                : null;
        Map<C, Integer> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        int body = place + 1;
        int width = Math.max(upper.width(), lower == null ? 0 : lower.width());
        for (int column = 0; column < width; column++) {
            C found = names.get(key(upper.cell(column)));
            if (found == null && lower != null) {
                found = names.get(key(lower.cell(column)));
                body = found == null ? body : place + 2;
            }
            if (found != null) {
                columns.putIfAbsent(found, column);
            } else if (!key(upper.cell(column)).isEmpty()) {
                unknown.add(upper.cell(column).text());
            }
        }
        return new Heads<>(Map.copyOf(columns), body, unknown.stream().filter(Objects::nonNull).distinct().toList());
    }

    private static String key(Cell cell) {
        return cell == null || cell.kind() != Cell.Kind.TEXT ? "" : key(cell.text());
    }

    /** The form under which a head is looked up. */
    public static String key(String head) {
        return JapaneseText.searchKey(head).replaceAll("[★☆※*]|\\(.*?\\)|\\[.*?]|必須", "");
    }

    public boolean has(C column) {
        return columns.containsKey(column);
    }

    /** Those of the columns that are not there. */
    public List<C> without(Set<C> wanted) {
        return wanted.stream().filter(column -> !has(column)).sorted().toList();
    }

    /** What a row has under a head; null when nothing. */
    public Cell cell(Row row, C column) {
        Integer place = columns.get(column);
        return place == null ? null : row.cell(place);
    }
}
