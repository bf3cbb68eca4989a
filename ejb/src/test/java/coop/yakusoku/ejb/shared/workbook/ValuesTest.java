package coop.yakusoku.ejb.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.domain.shared.Cp932;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comma-separated values, out and in. */
class ValuesTest {

    private static final List<TableWriter.Head> HEADS =
            List.of(new TableWriter.Head("番号", null, 10), new TableWriter.Head("名称", "記録", 20));

    @Test
    void what_is_written_is_read_back() throws IOException {
        byte[] file = write(TableFormat.CSV, List.of("A-1", "改行\nと\"引用符\"、, コンマ"), List.of("A-2", "髙﨑 𠮷"));

        assertThat(texts(file)).containsExactly("番号|名称", "A-1|改行\nと\"引用符\"、, コンマ", "A-2|髙﨑 𠮷");
    }

    @Test
    void spreadsheets_know_it_is_utf_8() throws IOException {
        assertThat(Arrays.copyOf(write(TableFormat.CSV), 3)).isEqualTo(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    }

    @Test
    void lines_end_as_the_standard_has_it() throws IOException {
        assertThat(new String(write(TableFormat.CSV, List.of(1, LocalDate.of(2026, 4, 1))), StandardCharsets.UTF_8))
                .endsWith("番号,名称\r\n1,2026/04/01\r\n");
    }

    @Test
    void no_text_starts_a_formula_and_every_one_comes_back() throws IOException {
        byte[] file = write(TableFormat.CSV, List.of("=1+1", "-sum"), List.of("@x", "+81"));

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1,'-sum", "'@x,'+81");
        Row row = read("a.csv", file).rows().get(1);
        assertThat(CellReading.text(row.cell(0))).isEqualTo("=1+1");
    }

    @Test
    void a_number_may_be_negative() throws IOException {
        assertThat(new String(write(TableFormat.CSV, List.of(-5, "x")), StandardCharsets.UTF_8)).contains("\r\n-5,x");
    }

    @Test
    void the_old_encoding_tells_what_it_could_not_write() throws IOException {
        byte[] file = write(TableFormat.CSV_CP932, List.of("1", "𠮷野家"), List.of("2", "髙﨑〜"));
        String text = new String(file, Cp932.charset());

        assertThat(text).contains("1,〓野家", "2,髙﨑～", "U+20BB7 1件").doesNotContain("?");
    }

    @Test
    void the_old_encoding_tells_nothing_when_nothing_is_lost() throws IOException {
        assertThat(new String(write(TableFormat.CSV_CP932, List.of("1", "髙﨑")), Cp932.charset()))
                .doesNotContain("※");
    }

    @Test
    void any_of_the_encodings_is_read() {
        for (Charset each : List.of(StandardCharsets.UTF_8, Cp932.charset())) {
            assertThat(texts("番号,名称\n1,髙島屋\n".getBytes(each))).as(each.name()).containsExactly("番号|名称", "1|髙島屋");
        }
        byte[] marked = "\ufeff番号\t名称\r\n1\t𠮷".getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(marked)).containsExactly("番号|名称", "1|𠮷");
    }

    @Test
    void rows_keep_their_number_when_others_are_blank() {
        Sheet sheet = read("a.csv", "番号,名称\r\n,\r\n\r\n1,紙\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 4);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> read("a.csv", new byte[] {1, 0, 2})).hasMessage("shared.csv-unreadable");
        assertThatThrownBy(() -> read("a.csv", new byte[] {(byte) 0x81, (byte) 0xFF, 'a'}))
                .hasMessage("shared.csv-unreadable");
        assertThatThrownBy(() -> read("a.csv", "番号,\"名称\n1,2".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("shared.csv-quote-open");
        assertThatThrownBy(() -> read("a.csv", new byte[0])).hasMessage("shared.workbook-empty");
        assertThatThrownBy(() -> read("a.xlsx", "番号,名称".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("shared.workbook-unreadable");
    }

    @Test
    void a_line_of_endless_columns_is_refused() {
        assertThatThrownBy(() -> read("a.csv", "x,".repeat(2000).getBytes(StandardCharsets.UTF_8)))
                .hasMessage("shared.workbook-bomb");
    }

    @Test
    void too_many_rows_are_not_read() {
        Sheet sheet = TableFile.read("a.csv", "a\n".repeat(11).getBytes(StandardCharsets.UTF_8), 10).get(0);

        assertThat(sheet.tooLong()).isTrue();
        assertThat(sheet.rows()).hasSize(10);
    }

    @Test
    void a_workbook_called_csv_is_read_as_what_it_is() throws IOException {
        assertThat(read("a.csv", write(TableFormat.XLSX, List.of("1", "x"))).name()).isEqualTo("台帳");
    }

    private static byte[] write(TableFormat format, List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableOut table = format.open(out, "台帳", "取扱注意", HEADS)) {
            for (List<?> row : rows) {
                table.row(row);
            }
            table.finish();
        }
        return out.toByteArray();
    }

    private static Sheet read(String name, byte[] file) {
        return TableFile.read(name, file, 100).get(0);
    }

    private static List<String> texts(byte[] file) {
        return read("a.csv", file).rows().stream()
                .map(row -> String.join(
                        "|",
                        IntStream.range(0, row.width())
                                .mapToObj(i -> row.cell(i) == null ? "" : row.cell(i).text())
                                .toList()))
                .toList();
    }
}
