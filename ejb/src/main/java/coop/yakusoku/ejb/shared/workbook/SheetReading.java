package coop.yakusoku.ejb.shared.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet as a stream: whatever its size, only rows with something in them are kept, and only so many. */
final class SheetReading extends DefaultHandler {

    /** Columns beyond are nobody's table. */
    private static final int MOST_COLUMNS = 256;

    /** So many cells are filled because they are merged with another; more is not a table either. */
    private static final int MOST_MERGED = 500_000;

    private final SharedStrings strings;
    private final DayStyles styles;
    private final int mostRows;

    private final TreeMap<Integer, Cell[]> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private boolean tooLong;

    private int row;
    private int column = -1;
    private String type;
    private String style;
    private boolean formula;
    private boolean taking;
    private boolean reading;
    private final Characters value = new Characters();
    private Cell[] cells = new Cell[0];
    private boolean anything;

    SheetReading(SharedStrings strings, DayStyles styles, int mostRows) {
        this.strings = strings;
        this.styles = styles;
        this.mostRows = mostRows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> taking = true;
            case "rPh" -> reading = true;
            case "t" -> taking = !reading;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int from, int length) {
        if (taking) {
            value.add(text, from, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> taking = false;
            case "rPh" -> reading = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> { }
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        anything = false;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : columnOf(reference);
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.clear();
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4 && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private void endCell() {
        if (column >= MOST_COLUMNS || value.isEmpty() && !formula) {
            return;
        }
        Cell cell = cell();
        if (cell != null) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, Math.min(MOST_COLUMNS, cells.length * 2)));
            }
            cells[column] = cell;
            anything = true;
        }
    }

    private Cell cell() {
        if (value.isEmpty()) {
            // A formula may have come to the empty text.
            return "str".equals(type) ? null : new Cell(Cell.Kind.UNCALCULATED, null, 0);
        }
        String written = value.text();
        return switch (type == null ? "n" : type) {
            case "s" -> words(strings.at(Integer.parseInt(written)));
            case "str", "inlineStr", "d" -> words(written);
            case "b" -> new Cell(Cell.Kind.TRUTH, null, "1".equals(written) || "true".equals(written) ? 1 : 0);
            case "e" -> new Cell(Cell.Kind.ERROR, written, 0);
            default -> new Cell(
                    style != null && styles.isDay(Integer.parseInt(style)) ? Cell.Kind.DAY : Cell.Kind.NUMBER,
                    null,
                    Double.parseDouble(written));
        };
    }

    private static Cell words(String text) {
        return text.isBlank() ? null : Cell.text(text);
    }

    private void endRow() {
        if (!anything) {
            return;
        }
        if (rows.size() >= mostRows) {
            tooLong = true;
        } else {
            int width = cells.length;
            while (cells[width - 1] == null) {
                width--;
            }
            rows.put(row, Arrays.copyOf(cells, width));
        }
        Arrays.fill(cells, null);
    }

    private void merge(String reference) {
        if (reference != null) {
            merged.add(CellRangeAddress.valueOf(reference));
        }
    }

    Sheet sheet(String name, boolean from1904) {
        fillMerged();
        List<Row> kept = new ArrayList<>(rows.size());
        for (Map.Entry<Integer, Cell[]> each : rows.entrySet()) {
            kept.add(new Row(each.getKey(), each.getValue()));
        }
        return new Sheet(name, kept, from1904, tooLong);
    }

    /** Gives every merged cell of a row that is there what the first cell of the range holds. */
    private void fillMerged() {
        int left = MOST_MERGED;
        for (CellRangeAddress range : merged) {
            Cell[] top = rows.get(range.getFirstRow() + 1);
            int first = range.getFirstColumn();
            int last = Math.min(range.getLastColumn(), MOST_COLUMNS - 1);
            if (top == null || first >= top.length || top[first] == null) {
                continue;
            }
            Cell said = top[first];
            for (Map.Entry<Integer, Cell[]> each :
                    rows.subMap(range.getFirstRow() + 1, true, range.getLastRow() + 1, true).entrySet()) {
                left -= last - first + 1;
                if (left < 0) {
                    return;
                }
                Cell[] wide = each.getValue().length > last ? each.getValue() : Arrays.copyOf(each.getValue(), last + 1);
                Arrays.fill(wide, first, last + 1, said);
                each.setValue(wide);
            }
        }
    }
}
