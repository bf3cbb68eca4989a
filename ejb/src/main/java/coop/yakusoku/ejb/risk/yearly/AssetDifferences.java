package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.yearly.Change;
import coop.yakusoku.ejb.risk.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** By which fields an asset is compared between two years, as SQL over {@code o} (before) and {@code n} (after). */
final class AssetDifferences {

    /** Column and the name of the field, in the order of the register. */
    private static final List<Field> FIELDS = List.of(
            new Field("number", "number", Columns::text),
            new Field("name", "name", Columns::text),
            new Field("department_name", "department", Columns::text),
            new Field("category", "category", Columns::text),
            new Field("owner_name", "owner", Columns::text),
            new Field("user_scope", "userScope", Columns::text),
            new Field("medium", "medium", row -> row.constant(Medium.class)),
            new Field("location", "location", Columns::text),
            new Field("importance", "importance", Columns::number),
            new Field("personal", "personal", AssetDifferences::yesOrNo),
            new Field("special_care", "specialCare", AssetDifferences::yesOrNo),
            new Field("my_number", "myNumber", AssetDifferences::yesOrNo),
            new Field("record_count", "recordCount", Columns::number),
            new Field("retention", "retention", Columns::text),
            new Field("contractor_name", "contractorName", Columns::text),
            new Field("country", "country", Columns::text),
            new Field("status", "status", row -> row.constant(AssetStatus.class)));

    private AssetDifferences() {
        // reads rows, holds nothing
    }

    private record Field(String column, String name, Reader reader) {}

    /** Reads a column. */
    @FunctionalInterface
    private interface Reader {
        Object read(Columns row);
    }

    private static Object yesOrNo(Columns row) {
        return row.flag();
    }

    static String columns() {
        return FIELDS.stream()
                .map(it -> "o.%1$s as was_%1$s, n.%1$s as is_%1$s".formatted(it.column()))
                .collect(Collectors.joining(", "));
    }

    static String distinct() {
        return "(" + side("o") + ") is distinct from (" + side("n") + ")";
    }

    private static String side(String alias) {
        return FIELDS.stream().map(it -> alias + "." + it.column()).collect(Collectors.joining(", "));
    }

    static AssetChange read(Columns row) {
        UUID was = row.id();
        UUID is = row.id();
        List<Object> before = new ArrayList<>();
        List<Object> after = new ArrayList<>();
        for (Field field : FIELDS) {
            before.add(field.reader().read(row));
            after.add(field.reader().read(row));
        }
        List<Object> named = is == null ? before : after;
        Change change = was == null ? Change.NEW : is == null ? Change.GONE : Change.CHANGED;
        return new AssetChange(
                new AssetId(is == null ? was : is),
                (String) named.get(0),
                (String) named.get(1),
                (String) named.get(2),
                change,
                change == Change.CHANGED ? differences(before, after) : List.of());
    }

    private static List<AssetChange.Difference> differences(List<Object> before, List<Object> after) {
        List<AssetChange.Difference> differences = new ArrayList<>();
        for (int n = 0; n < FIELDS.size(); n++) {
            if (!Objects.equals(before.get(n), after.get(n))) {
                differences.add(new AssetChange.Difference(FIELDS.get(n).name(), before.get(n), after.get(n)));
            }
        }
        return differences;
    }
}
