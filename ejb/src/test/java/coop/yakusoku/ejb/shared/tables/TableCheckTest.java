package coop.yakusoku.ejb.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.ejb.shared.workbook.Row;
import coop.yakusoku.ejb.shared.workbook.Sheet;
import coop.yakusoku.ejb.shared.workbook.TableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is the same for every table that is taken in, shown with a register of keys. */
class TableCheckTest {

    private final Map<String, String> register = new TreeMap<>(Map.of("K-1", "金庫", "K-2", "書庫"));

    private enum KeyColumn implements TableColumn {
        NUMBER("番号", "鍵番号"),
        PLACE("場所");

        private final List<String> heads;

        KeyColumn(String... heads) {
            this.heads = List.of(heads);
        }

        @Override
        public List<String> heads() {
            return heads;
        }

        @Override
        public int width() {
            return 10;
        }

        @Override
        public boolean required() {
            return true;
        }
    }

    private final class KeyCheck extends TableCheck<KeyColumn, String> {

        KeyCheck() {
            super(KeyColumn.class);
        }

        @Override
        protected Meaning<String> row(RowReading<KeyColumn> row) {
            String number = row.required(KeyColumn.NUMBER, null, RowReading.words(10));
            String place = row.required(KeyColumn.PLACE, null, RowReading.words(5));
            if (row.isSound()) {
                once(row, number, KeyColumn.NUMBER);
            }
            if (!row.isSound()) {
                return wrong(row, number, place);
            }
            if (!register.containsKey(number)) {
                return added(row, place, place);
            }
            return register.get(number).equals(place)
                    ? same(row, number, place)
                    : changed(row, number, place, List.of("場所"), place);
        }

        @Override
        protected List<RowOutcome> missing() {
            return register.entrySet().stream()
                    .filter(it -> !named(it.getKey()))
                    .map(it -> absent(it.getKey(), it.getValue()))
                    .toList();
        }
    }

    @Test
    void rows_are_new_changed_the_same_or_wrong_and_records_may_be_missing() {
        Checked<String> checked = check("鍵番号,場所,色\n（記入例）K-0,玄関,\nK-1,金庫,\nK-3,倉庫,\nK-3,倉庫,\n,とても長い場所,\n※以上\n");

        assertThat(checked.outcomes())
                .extracting(RowOutcome::kind)
                .containsExactly(RowKind.SAME, RowKind.NEW, RowKind.ERROR, RowKind.ERROR, RowKind.MISSING);
        assertThat(checked.counts()).isEqualTo(new ImportCounts(1, 0, 1, 1, 2));
        assertThat(checked.plans()).containsExactly("倉庫");
        assertThat(checked.unknownHeads()).containsExactly("色");
        assertThat(checked.outcomes().get(2).findings()).extracting(Finding::code).containsExactly("shared.import-duplicate");
        assertThat(checked.outcomes().get(3).findings())
                .extracting(Finding::code)
                .containsExactly("shared.import-missing", "shared.import-too-long");
        assertThat(checked.outcomes().get(4).number()).isEqualTo("K-2");
    }

    @Test
    void a_table_without_its_head_or_rows_is_refused() {
        assertThatThrownBy(() -> check("a,b\n1,2\n")).hasMessage("shared.import-no-head");
        assertThatThrownBy(() -> check("番号,場所\n")).hasMessage("shared.import-no-rows");
    }

    @Test
    void the_result_has_every_row_with_what_became_of_it() throws IOException {
        Checked<String> checked = check("番号,場所\nK-1,書庫\nK-9,とても長い場所\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ResultFile.write(checked, checked.outcomes(), finding -> "長すぎます", out);

        List<Row> rows = TableFile.read("r.xlsx", out.toByteArray(), 50).get(0).rows();
        Row changed = rows.stream().filter(it -> says(it, 0, "K-1")).findFirst().orElseThrow();
        Row wrong = rows.stream().filter(it -> says(it, 0, "K-9")).findFirst().orElseThrow();
        assertThat(says(changed, 2, "更新")).isTrue();
        assertThat(says(changed, 3, "場所")).isTrue();
        assertThat(says(wrong, 2, "エラー")).isTrue();
        assertThat(wrong.cell(3).text()).contains("場所", "長すぎます");
        assertThat(rows).anyMatch(it -> it.single() != null && it.single().text().contains("台帳にのみあり：K-2"));
    }

    @Test
    void what_became_of_the_rows_is_read_back() {
        List<RowOutcome> outcomes =
                check("番号,場所\nK-1,書庫\nK-3,倉庫\nK-2,書庫\n").outcomes();

        assertThat(Became.read(Became.write(outcomes))).isEqualTo(outcomes);
    }

    private static boolean says(Row row, int column, String text) {
        return row.cell(column) != null && text.equals(row.cell(column).text());
    }

    private Checked<String> check(String values) {
        List<Sheet> sheets = TableFile.read("k.csv", values.getBytes(StandardCharsets.UTF_8), 100);
        return new KeyCheck().check(sheets);
    }
}
