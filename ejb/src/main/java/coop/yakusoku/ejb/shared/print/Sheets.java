package coop.yakusoku.ejb.shared.print;

import coop.yakusoku.domain.shared.SpreadsheetText;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets of one workbook, written from the top down; only some rows are in memory. */
final class Sheets implements Closeable {

    private static final int WINDOW = 100;
    private static final String FIRST = "表紙";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final Sheet first;
    private final String caution;
    private final String printedBy;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle head;
    private final CellStyle plain;
    private int next;

    Sheets(String caution, String printedBy) {
        // Readers that stream, and older spreadsheets, do not understand the long form of an entry's size.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        this.caution = caution;
        this.printedBy = printedBy;
        text = bordered("@");
        text.setWrapText(true);
        number = bordered("#,##0");
        day = bordered("yyyy/mm/dd");
        head = bordered("@");
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFont(bold((short) 11));
        plain = workbook.createCellStyle();
        first = sheet(FIRST, false);
        first.setColumnWidth(0, 24 * 256);
        first.setColumnWidth(1, 60 * 256);
    }

    private CellStyle bordered(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private Font bold(short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    private Sheet sheet(String name, boolean landscape) {
        Sheet sheet = workbook.createSheet(free(WorkbookUtil.createSafeSheetName(name, '・')));
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(landscape);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setLeft(caution.replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(printedBy == null ? "" : printedBy.replace("&", "&&"));
        return sheet;
    }

    private String free(String name) {
        String wanted = name;
        for (int i = 2; workbook.getSheet(wanted) != null; i++) {
            wanted = name.substring(0, Math.min(name.length(), 27)) + "(" + i + ")";
        }
        return wanted;
    }

    void title(String words) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold((short) 14));
        write(first.createRow(next++), 0, words, style);
    }

    void line(String words) {
        write(first.createRow(next++), 0, words, plain);
    }

    void fact(String label, Object value) {
        Row row = first.createRow(next++);
        write(row, 0, label, head);
        cell(row, 1, value);
    }

    /** A sheet of its own: heads in the first rows, which stay in sight and can be filtered by. */
    void table(String name, Block.Table table) {
        Sheet sheet = sheet(name, true);
        List<Column> columns = table.columns();
        boolean grouped = columns.stream().anyMatch(it -> it.group() != null);
        int heads = grouped ? 2 : 1;
        Row upper = sheet.createRow(0);
        Row lower = grouped ? sheet.createRow(1) : upper;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i, Math.max(8, Math.min(60, i == table.groupedBy() ? 28 : column.width() + 4)) * 256);
            write(upper, i, column.group() == null ? (grouped ? "" : column.name()) : column.group(), head);
            write(lower, i, column.name(), head);
        }
        if (grouped) {
            merge(sheet, columns);
        }
        int line = heads;
        for (List<Object> values : table.rows()) {
            Row row = sheet.createRow(line++);
            for (int i = 0; i < values.size(); i++) {
                cell(row, i, values.get(i));
            }
        }
        if (table.rows().isEmpty()) {
            write(sheet.createRow(line), 0, table.whenEmpty(), plain);
        } else {
            sheet.setAutoFilter(new CellRangeAddress(heads - 1, line - 1, 0, columns.size() - 1));
        }
        sheet.createFreezePane(0, heads);
        sheet.setRepeatingRows(new CellRangeAddress(0, heads - 1, -1, -1));
    }

    private static void merge(Sheet sheet, List<Column> columns) {
        for (int from = 0; from < columns.size(); ) {
            int to = from;
            while (to + 1 < columns.size()
                    && columns.get(from).group() != null
                    && Objects.equals(columns.get(from).group(), columns.get(to + 1).group())) {
                to++;
            }
            if (to > from) {
                sheet.addMergedRegion(new CellRangeAddress(0, 0, from, to));
            }
            from = to + 1;
        }
    }

    private void cell(Row row, int column, Object value) {
        Object bare = Cells.bare(value);
        if (bare instanceof Number whole) {
            Cell cell = row.createCell(column);
            cell.setCellValue(whole.doubleValue());
            cell.setCellStyle(number);
        } else if (bare instanceof LocalDate on) {
            Cell cell = row.createCell(column);
            cell.setCellValue(on);
            cell.setCellStyle(day);
        } else {
            write(row, column, bare == null ? "" : bare.toString(), text);
        }
    }

    private static void write(Row row, int column, String words, CellStyle style) {
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(ESCAPED.matcher(SpreadsheetText.guard(words)).replaceAll("_x005F_x$1_"));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    /** Removes what was parked on the disk. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
