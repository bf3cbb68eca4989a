package coop.yakusoku.ejb.risk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.RiskId;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.risk.TreatmentOption;
import coop.yakusoku.domain.risk.TreatmentState;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.RegisterReading.AssetLine;
import coop.yakusoku.ejb.risk.RegisterReading.RiskLine;
import coop.yakusoku.ejb.risk.RiskRow;
import coop.yakusoku.ejb.shared.print.Form;
import coop.yakusoku.ejb.shared.print.Paper;
import coop.yakusoku.ejb.shared.print.PdfPrinter;
import coop.yakusoku.ejb.shared.print.Seal;
import coop.yakusoku.ejb.shared.print.WorkbookPrinter;
import coop.yakusoku.ejb.shared.print.XhtmlDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void register_on_paper_and_in_the_workbook_hold_the_same_rows_and_sums() {
        List<AssetLine> assets = assets(120);
        XhtmlDocument report = RegisterReport.of(form("情報資産管理台帳"), assets);

        String paper = paper(report);
        try (XSSFWorkbook workbook = workbook(report)) {
            Sheet list = workbook.getSheet("情報資産の一覧");
            List<String> onPaper = Pattern.compile("JS-2026-\\d{4}").matcher(paper).results()
                    .map(it -> it.group())
                    .toList();
            assertThat(onPaper)
                    .isEqualTo(column(list, 1, 2))
                    .isEqualTo(assets.stream().map(AssetLine::number).toList());
            for (String label : List.of("登録件数", "個人情報を含む資産", "重要度 3・2・1", "最大リスク 大・中・小", "未評価の資産")) {
                String sum = fact(workbook, label);
                assertThat(sum).as(label).isNotBlank();
                assertThat(squeezed(paper)).contains(squeezed(label + sum));
            }
            assertThat(fact(workbook, "登録件数")).isEqualTo("120");
            assertThat(total(workbook.getSheet("部署別集計"), 1)).isEqualTo(120);
            assertThat(squeezed(paper)).contains("合計120" + (int) total(workbook.getSheet("部署別集計"), 2));
            assertThat(column(list, 16, 2).stream().filter(it -> it.equals("9")).count())
                    .isEqualTo(assets.stream().filter(it -> Integer.valueOf(9).equals(it.highest())).count());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void plan_on_paper_and_in_the_workbook_hold_the_same_rows_and_sums() {
        List<RiskLine> risks = risks(90);
        XhtmlDocument report = TreatmentPlanReport.of(form("リスク対応計画書"), risks);

        String paper = paper(report);
        try (XSSFWorkbook workbook = workbook(report)) {
            Sheet list = workbook.getSheet("対応計画の一覧");
            assertThat(column(list, 2, 2)).hasSize(90);
            assertThat(Pattern.compile("JS-2026-\\d{4}").matcher(paper).results().count()).isEqualTo(90);
            assertThat(fact(workbook, "計画の対象")).isEqualTo("90");
            for (String label : List.of("対応を決定", "対応未定", "リスク 大・中・小", "未着手・実施中・完了・延期", "期限超過")) {
                assertThat(squeezed(paper)).contains(squeezed(label + fact(workbook, label)));
            }
            assertThat(paper).contains("T01 盗み見", "期限超過", "A-05・A-09", "髙﨑");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void an_empty_register_is_a_report_of_nothing() throws IOException {
        XhtmlDocument report = RegisterReport.of(form("情報資産管理台帳"), List.of());

        assertThat(paper(report)).contains("該当する情報資産はありません。", "登録件数", "1 / 1", "決", "様式KJ-02");
        try (XSSFWorkbook workbook = workbook(report)) {
            assertThat(fact(workbook, "登録件数")).isEqualTo("0");
            assertThat(SHOWN.formatCellValue(workbook.getSheet("情報資産の一覧").getRow(2).getCell(0)))
                    .isEqualTo("該当する情報資産はありません。");
        }
    }

    @Test
    void an_empty_plan_is_a_report_of_nothing() throws IOException {
        XhtmlDocument report = TreatmentPlanReport.of(form("リスク対応計画書"), List.of());

        assertThat(paper(report)).contains("対応を計画するリスクはありません。", "1 / 1");
        try (XSSFWorkbook workbook = workbook(report)) {
            assertThat(fact(workbook, "計画の対象")).isEqualTo("0");
        }
    }

    @Test
    void every_department_begins_with_its_name_on_paper() {
        String paper = paper(RegisterReport.of(form("情報資産管理台帳"), assets(120)));

        assertThat(paper).contains("みどり野生活協同組合　北センター", "みどり野生活協同組合　組合員サービス部");
    }

    @Test
    void what_could_be_a_formula_is_text_in_the_workbook() throws IOException {
        AssetLine sly = asset(1, "=HYPERLINK(\"http://example.jp\")");
        try (XSSFWorkbook workbook = workbook(RegisterReport.of(form("情報資産管理台帳"), List.of(sly)))) {
            Cell cell = workbook.getSheet("情報資産の一覧").getRow(2).getCell(3);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isNotBlank().doesNotStartWith("=");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    private static String paper(XhtmlDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPrinter().print(document, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static XSSFWorkbook workbook(XhtmlDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookPrinter().print(document, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> column(Sheet sheet, int column, int heads) {
        List<String> values = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= heads) {
                values.add(SHOWN.formatCellValue(row.getCell(column)));
            }
        }
        return values;
    }

    private static double total(Sheet sheet, int column) {
        return sheet.getRow(sheet.getLastRowNum()).getCell(column).getNumericCellValue();
    }

    private static String fact(XSSFWorkbook workbook, String label) {
        for (Row row : workbook.getSheet("表紙")) {
            if (row.getCell(0) != null && label.equals(SHOWN.formatCellValue(row.getCell(0)))) {
                return SHOWN.formatCellValue(row.getCell(1));
            }
        }
        return "";
    }

    static Form form(String title) {
        return new Form(
                "様式KJ-02",
                "KJ-02-2026-0001",
                TODAY,
                title,
                "みどり野生活協同組合",
                "みどり野生活協同組合",
                "取扱注意",
                "保存期間 5年",
                "出力 髙﨑 花子　2026/11/22 10:30",
                List.of(Seal.empty("担当"), Seal.empty("課長"), Seal.empty("部門管理者"), Seal.empty("統括責任者")),
                Paper.LANDSCAPE);
    }

    static List<AssetLine> assets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> asset(i, "組合員加入申込書の控え" + i))
                .toList();
    }

    private static AssetLine asset(int i, String name) {
        Integer highest = i % 7 == 0 ? null : new Integer[] {9, 6, 4, 3, 2}[i % 5];
        return new AssetLine(
                String.format("JS-2026-%04d", i),
                "組合員サービス",
                name,
                "北センター職員",
                "みどり野生活協同組合",
                new String[] {"北センター", "組合員サービス部"}[i / 60 % 2],
                i % 9 == 0 ? null : "髙﨑 花子",
                Medium.values()[i % 6],
                i % 3 != 0,
                i % 11 == 0,
                i % 13 == 0,
                1 + i % 3,
                1 + i % 2,
                1,
                i % 3 != 0 ? 3 : 1 + i % 3,
                i % 4 == 0 ? null : "脱退後5年",
                TODAY.minusDays(i),
                AssetStatus.ACTIVE,
                i % 5 == 0 ? 80 : 100,
                highest == null ? 0 : 12,
                highest,
                highest == null ? null : Math.min(4, highest));
    }

    static List<RiskLine> risks(int count) {
        return IntStream.range(0, count).mapToObj(ReportTest::risk).toList();
    }

    private static RiskLine risk(int i) {
        TreatmentState state = i % 5 == 4 ? null : TreatmentState.values()[i % 4];
        RiskRow row = new RiskRow(
                new RiskId(new UUID(1, i)),
                new AssetId(new UUID(2, i)),
                String.format("JS-2026-%04d", i),
                "組合員加入申込書の控え",
                Medium.PAPER,
                "みどり野生活協同組合",
                i < 60 ? "北センター" : "南センター",
                "T01",
                new Bilingual("盗み見", "Peeping"),
                ThreatClass.EAVESDROPPING,
                new Bilingual("保管・バックアップ", "Keeping"),
                3,
                i % 2 == 0 ? 3 : 2,
                i % 2 == 0 ? 9 : 6,
                RiskBand.HIGH,
                1,
                95 - i % 20,
                state == null ? Standing.UNDECIDED : Standing.IN_TREATMENT,
                state == null ? null : TreatmentOption.REDUCE,
                state,
                state == null ? null : "髙﨑 花子",
                state == null ? null : TODAY.plusDays(i - 40L),
                state != null && state != TreatmentState.DONE && i < 40,
                state == null ? null : 3,
                state == null ? null : RiskBand.LOW,
                null,
                0);
        return new RiskLine(row, state == null ? "" : "A-05,A-09", state == null ? null : "施錠キャビネットへ移す", null, null);
    }
}
