package coop.yakusoku.ejb.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReaderTest {

    private static final int MOST = 1_000;

    @ParameterizedTest
    @CsvSource({
        "encrypted.xlsx,shared.workbook-encrypted",
        "not-a-workbook.xlsx,shared.workbook-unreadable",
    })
    void what_is_no_readable_workbook_is_named(String file, String code) {
        assertThatThrownBy(() -> WorkbookReader.read(Files.named(file), MOST)).hasMessage(code);
    }

    @Test
    void an_empty_file_is_named() {
        assertThatThrownBy(() -> WorkbookReader.read(new byte[0], MOST)).hasMessage("shared.workbook-empty");
    }

    @Test
    void an_old_workbook_is_named() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet().createRow(0).createCell(0).setCellValue("業務分類");
            old.write(out);
        }

        assertThatThrownBy(() -> WorkbookReader.read(out.toByteArray(), MOST)).hasMessage("shared.workbook-old");
    }

    @Test
    void a_program_with_the_name_of_a_workbook_is_refused() {
        byte[] program = "MZ\u0090\u0000This program cannot be run".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> WorkbookReader.read(program, MOST)).hasMessage("shared.workbook-unreadable");
    }

    @Test
    void a_damaged_workbook_is_refused() {
        byte[] cut = Files.sample();
        byte[] half = Arrays.copyOf(cut, cut.length / 2);

        assertThatThrownBy(() -> WorkbookReader.read(half, MOST)).hasMessage("shared.workbook-unreadable");
    }

    @Test
    void a_workbook_beyond_the_limit_is_refused_before_it_is_opened() {
        assertThatThrownBy(() -> WorkbookReader.read(new byte[WorkbookReader.MOST_BYTES + 1], MOST))
                .hasMessage("shared.workbook-too-big");
    }

    @Test
    void a_bomb_in_one_cell_is_stopped() {
        byte[] bomb = Files.sheet(xml -> {
            xml.accept("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            String filler = " ".repeat(1 << 20);
            for (int i = 0; i < 64; i++) {
                xml.accept(filler);
            }
            xml.accept("</t></is></c></row>");
        });

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> WorkbookReader.read(bomb, MOST)).hasMessage("shared.workbook-bomb");
    }

    @Test
    void a_bomb_of_nothing_is_stopped() {
        String filler = " ".repeat(1 << 20);
        byte[] bomb = Files.sheet(xml -> {
            for (int i = 0; i < 520; i++) {
                xml.accept(filler);
            }
        });

        assertThatThrownBy(() -> WorkbookReader.read(bomb, MOST)).hasMessage("shared.workbook-bomb");
    }

    @Test
    void entities_that_multiply_are_refused() {
        byte[] laughs = Files.sheet(xml -> xml.accept("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><row/>"));

        assertThatThrownBy(() -> WorkbookReader.read(laughs, MOST)).hasMessage("shared.workbook-unreadable");
    }

    @Test
    void a_million_blank_rows_are_none() {
        byte[] blank = Files.sheet(xml -> {
            xml.accept("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>業務分類</t></is></c></row>");
            for (int i = 2; i <= 1_000_000; i++) {
                xml.accept("<row r=\"" + i + "\"><c r=\"A" + i + "\" s=\"0\"/></row>");
            }
        });

        List<Sheet> sheets = WorkbookReader.read(blank, MOST);

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.rows()).hasSize(1);
            assertThat(sheet.tooLong()).isFalse();
        });
    }

    @Test
    void more_rows_than_wanted_are_not_kept() {
        byte[] content = Files.workbook(sheet -> {
            for (int i = 0; i < MOST + 5; i++) {
                sheet.createRow(i).createCell(0).setCellValue("x" + i);
            }
        });

        assertThat(WorkbookReader.read(content, MOST)).singleElement().satisfies(sheet -> {
            assertThat(sheet.rows()).hasSize(MOST);
            assertThat(sheet.tooLong()).isTrue();
        });
    }

    @Test
    void a_formula_gives_what_it_last_came_to() {
        Sheet sheet = only(Files.workbook(it -> {
            XSSFRow row = it.createRow(0);
            row.createCell(0).setCellFormula("1+1");
            it.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(1).setCellFormula("1/0");
            it.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(2).setCellFormula("SUM(A1:A9)");
            row.createCell(3).setCellValue("after");
        }));

        assertThat(CellReading.number(sheet.rows().get(0).cell(0))).isEqualTo(2);
        assertThatThrownBy(() -> CellReading.text(sheet.rows().get(0).cell(1))).hasMessage("shared.cell-error");
    }

    @Test
    void days_are_read_in_every_dress() {
        Sheet sheet = only(Files.workbook(it -> {
            XSSFRow row = it.createRow(0);
            CellStyle era = it.getWorkbook().createCellStyle();
            era.setDataFormat(it.getWorkbook().createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\""));
            row.createCell(0).setCellValue(LocalDate.of(2026, 11, 22));
            row.getCell(0).setCellStyle(era);
            row.createCell(1).setCellValue("令和8年11月22日");
            row.createCell(2).setCellValue(20261122);
            row.createCell(3).setCellValue("Ｒ８．１１．２２");
            row.createCell(4).setCellValue(LocalDate.of(2026, 11, 22));
        }));

        Row row = sheet.rows().get(0);
        assertThat(row.cell(0).kind()).isEqualTo(Cell.Kind.DAY);
        for (int column = 0; column < 5; column++) {
            assertThat(CellReading.day(row.cell(column), false)).isEqualTo(LocalDate.of(2026, 11, 22));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy/mm/dd|true", "[$-411]ge.m.d|true", "m/d|true", "#,##0|false", "General|false", "0.00E+00|false",
                "h:mm:ss|false", "[Red]0|false"
            })
    void a_format_shows_a_day_or_not(String format, boolean day) {
        assertThat(DayStyles.showsDay(format)).isEqualTo(day);
    }

    @Test
    void merged_cells_say_the_same() {
        Sheet sheet = only(Files.workbook(it -> {
            for (int i = 0; i < 3; i++) {
                it.createRow(i).createCell(1).setCellValue("名称" + i);
            }
            it.getRow(0).createCell(0).setCellValue("総務");
            it.addMergedRegion(new CellRangeAddress(0, 2, 0, 0));
        }));

        assertThat(sheet.rows()).allSatisfy(row -> assertThat(CellReading.text(row.cell(0))).isEqualTo("総務"));
    }

    @Test
    void hidden_sheets_are_left_out() {
        byte[] content = Files.workbook(it -> {
            it.createRow(0).createCell(0).setCellValue("見える");
            XSSFSheet hidden = it.getWorkbook().createSheet("隠れ");
            hidden.createRow(0).createCell(0).setCellValue("見えない");
            it.getWorkbook().setSheetHidden(1, true);
        });

        assertThat(WorkbookReader.read(content, MOST)).extracting(Sheet::name).containsExactly("台帳");
    }

    @Test
    void numbers_are_read_in_either_width() {
        Sheet sheet = only(Files.workbook(it -> {
            XSSFRow row = it.createRow(0);
            row.createCell(0).setCellValue("１，２３４");
            row.createCell(1).setCellValue(1234);
            row.createCell(2).setCellValue(0.5);
        }));

        assertThat(CellReading.number(sheet.rows().get(0).cell(0))).isEqualTo(1234);
        assertThat(CellReading.number(sheet.rows().get(0).cell(1))).isEqualTo(1234);
        assertThatThrownBy(() -> CellReading.number(sheet.rows().get(0).cell(2))).hasMessage("shared.not-a-number");
    }

    private static Sheet only(byte[] content) {
        return WorkbookReader.read(content, MOST).get(0);
    }
}
