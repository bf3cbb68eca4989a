package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.SpreadsheetText;
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
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook with one table, row by row: only a few rows are in memory however many there are.
 *
 * <p>Texts go to text cells and can start no formula; days and numbers are typed. The table has a title and a remark above
 * it, a head of two rows that stays in sight, and prints on A4 with the head on every page.
 */
public final class TableWriter implements AutoCloseable {

    /**
     * A column.
     *
     * @param group the head above it, shared with its neighbours; null for none
     * @param width in characters
     */
    public record Head(String name, String group, int width) {}

    private static final int WINDOW = 100;
    private static final int HEAD_ROW = 3;
    /** What a workbook takes for an escaped character, whoever wrote it. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final String SHEET_OF_CODES = "コード表";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final SXSSFSheet sheet;
    private final int columns;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle number;
    private final CellStyle plain;
    private SXSSFSheet codes;
    private int next = HEAD_ROW + 2;

    public TableWriter(String sheetName, String title, String remark, List<Head> heads) {
        // Readers that stream, and older spreadsheets, do not understand the long form of an entry's size.
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        sheet = workbook.createSheet(sheetName);
        columns = heads.size();
        text = style("@", true);
        day = style("yyyy/mm/dd", false);
        number = style("#,##0", false);
        plain = workbook.createCellStyle();
        titles(title, remark);
        heads(heads);
        print();
    }

    private CellStyle style(String format, boolean wrap) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrap);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private void titles(String title, String remark) {
        CellStyle big = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        big.setFont(font);
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(big);
        write(sheet.createRow(1), 0, remark, plain);
    }

    private void heads(List<Head> heads) {
        CellStyle style = style("@", true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row upper = sheet.createRow(HEAD_ROW);
        Row lower = sheet.createRow(HEAD_ROW + 1);
        int from = 0;
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            sheet.setColumnWidth(i, head.width() * 256);
            write(upper, i, head.group() == null ? head.name() : head.group(), style);
            write(lower, i, head.group() == null ? "" : head.name(), style);
            boolean last = i + 1 == heads.size() || !Objects.equals(head.group(), heads.get(i + 1).group());
            if (head.group() == null) {
                sheet.addMergedRegion(new CellRangeAddress(HEAD_ROW, HEAD_ROW + 1, i, i));
                from = i + 1;
            } else if (last) {
                if (from < i) {
                    sheet.addMergedRegion(new CellRangeAddress(HEAD_ROW, HEAD_ROW, from, i));
                }
                from = i + 1;
            }
        }
        sheet.createFreezePane(2, HEAD_ROW + 2);
    }

    private void print() {
        PrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW + 1, -1, -1));
        sheet.getFooter().setCenter("&P / &N");
    }

    /** What stands at the foot of every printed page. */
    public void footer(String left, String right) {
        sheet.getFooter().setLeft(left.replace("&", "&&"));
        sheet.getFooter().setRight(right.replace("&", "&&"));
    }

    /** One row of the table: texts, whole numbers, days, or null for an empty cell. */
    public void row(List<?> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number whole) {
                Cell cell = row.createCell(i);
                cell.setCellValue(whole.doubleValue());
                cell.setCellStyle(number);
            } else if (value instanceof LocalDate on) {
                Cell cell = row.createCell(i);
                cell.setCellValue(on);
                cell.setCellStyle(day);
            } else {
                write(row, i, value == null ? "" : value.toString(), text);
            }
        }
    }

    /** A line below the table that is no row of it. */
    public void remark(String line) {
        write(sheet.createRow(next++), 0, line, plain);
    }

    /**
     * Lets a column be chosen from a list, for so many rows.
     *
     * @param column counted from 0
     */
    public void choices(int column, String name, List<String> words, int rows) {
        if (codes == null) {
            codes = workbook.createSheet(SHEET_OF_CODES);
            codes.setRandomAccessWindowSize(-1);
        }
        int place = codes.getLastRowNum() < 0 ? 0 : codes.getRow(0).getLastCellNum();
        write(line(0), place, name, text);
        for (int i = 0; i < words.size(); i++) {
            write(line(i + 1), place, words.get(i), text);
        }
        codes.setColumnWidth(place, 24 * 256);
        String letter = CellReference.convertNumToColString(place);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(
                        "'" + SHEET_OF_CODES + "'!$" + letter + "$2:$" + letter + "$" + (words.size() + 1)),
                new CellRangeAddressList(next, next + rows, column, column));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private Row line(int index) {
        Row row = codes.getRow(index);
        return row == null ? codes.createRow(index) : row;
    }

    private static void write(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(ESCAPED.matcher(SpreadsheetText.guard(words)).replaceAll("_x005F_x$1_"));
        }
    }

    /** Sends the workbook; nothing can be added afterwards. */
    public void writeTo(OutputStream out) throws IOException {
        if (next > HEAD_ROW + 2) {
            sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW + 1, next - 1, 0, columns - 1));
        }
        workbook.write(out);
    }

    /** Removes what was parked on the disk. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
