package coop.yakusoku.ejb.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final int FIRST_ROW = 5;
    private static final List<TableWriter.Head> HEADS = List.of(
            new TableWriter.Head("名称", null, 20),
            new TableWriter.Head("機密性", "評価値", 8),
            new TableWriter.Head("完全性", "評価値", 8),
            new TableWriter.Head("登録日", null, 12));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.jp\")", "+81", "-1", "@SUM(A1)", "＝1+1", "'=1", "0012", "1-2", "<script>",
                "𠮷野家の髙﨑", "一行目\n二行目", "_x000D_"
            })
    void any_text_goes_out_as_text_and_comes_back_as_it_was(String text) throws IOException {
        byte[] content = write(Arrays.asList(text, 1, null, null));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getSheetAt(0).getRow(FIRST_ROW).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
        Sheet sheet = WorkbookReader.read(content, 100).get(0);
        Row row = sheet.rows().stream().filter(it -> it.number() == FIRST_ROW + 1).findFirst().orElseThrow();
        assertThat(CellReading.text(row.cell(0))).isEqualTo(text);
    }

    @Test
    void days_and_numbers_are_typed() throws IOException {
        byte[] content = write(Arrays.asList("台帳", 1_234L, null, LocalDate.of(2026, 11, 22)));

        Row row = WorkbookReader.read(content, 100).get(0).rows().stream()
                .filter(it -> it.number() == FIRST_ROW + 1)
                .findFirst()
                .orElseThrow();
        assertThat(CellReading.number(row.cell(1))).isEqualTo(1_234);
        assertThat(row.cell(3).kind()).isEqualTo(Cell.Kind.DAY);
        assertThat(CellReading.day(row.cell(3), false)).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_head_stays_in_sight_and_is_found_again() throws IOException {
        byte[] content = write(Arrays.asList("台帳", 1, 2, null));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getMergedRegions()).hasSize(3);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(FIRST_ROW - 2);
        }
    }

    private static byte[] write(List<Object> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = new TableWriter("台帳", "台帳", "取扱注意", HEADS)) {
            table.row(row);
            table.remark("※取扱注意");
            table.writeTo(out);
        }
        return out.toByteArray();
    }
}
