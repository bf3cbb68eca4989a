package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.Cp932;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The files a list can be taken out as. */
public enum TableFormat {
    /** A workbook. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null),
    /** Commas, UTF-8 with the mark spreadsheets need to know it. */
    CSV("csv", "text/csv; charset=UTF-8", StandardCharsets.UTF_8),
    /** Commas, the old Japanese encoding; what it has no character for is told at the end of the file. */
    CSV_CP932("csv", "text/csv; charset=windows-31j", Cp932.charset());

    private final String ending;
    private final String mediaType;
    private final Charset charset;

    TableFormat(String ending, String mediaType, Charset charset) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.charset = charset;
    }

    /** The format an address names, {@code csv}, {@code csv-cp932}; a workbook for anything else and for null. */
    public static TableFormat named(String name) {
        return Arrays.stream(values())
                .filter(it -> it.name().replace('_', '-').equalsIgnoreCase(name))
                .findFirst()
                .orElse(XLSX);
    }

    /** Without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Begins a file.
     *
     * @param sheet the name of the sheet, and the title above the table
     * @param remark the line below the title
     */
    public TableOut open(OutputStream out, String sheet, String remark, List<TableWriter.Head> heads)
            throws IOException {
        return charset == null
                ? new WorkbookOut(new TableWriter(sheet, sheet, remark, heads), out)
                : new CsvOut(out, charset, heads.stream().map(TableWriter.Head::name).toList());
    }

    /** A workbook, which is written at the end. */
    private record WorkbookOut(TableWriter table, OutputStream out) implements TableOut {

        @Override
        public void row(List<?> values) {
            table.row(values);
        }

        @Override
        public void remark(String line) {
            table.remark(line);
        }

        @Override
        public void footer(String left, String right) {
            table.footer(left, right);
        }

        @Override
        public void finish() throws IOException {
            table.writeTo(out);
        }

        @Override
        public void close() throws IOException {
            table.close();
        }
    }
}
