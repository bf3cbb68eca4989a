package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.RuleViolation;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Reads a table that people send, whatever kind of file it is in: a workbook, or comma-separated values. */
public final class TableFile {

    /** The biggest file that is looked at. */
    public static final int MOST_BYTES = WorkbookReader.MOST_BYTES;

    private static final Pattern VALUES = Pattern.compile("(?is).*\\.(csv|tsv|txt)");

    private TableFile() {
        // reads, holds nothing
    }

    /**
     * The visible sheets in order; of comma-separated values the one.
     *
     * @param fileName as the sender calls it; {@code .csv}, {@code .tsv} and {@code .txt} are read as values unless the
     *     content is a workbook all the same
     * @param mostRows of each sheet only so many rows with something in them are read
     * @throws RuleViolation what {@link WorkbookReader#read} refuses, {@code shared.csv-unreadable}, {@code
     *     shared.csv-quote-open}
     */
    public static List<Sheet> read(String fileName, byte[] content, int mostRows) {
        boolean values = VALUES.matcher(fileName).matches()
                && content.length > 0
                && content.length <= MOST_BYTES
                && FileMagic.valueOf(content) != FileMagic.OOXML
                && FileMagic.valueOf(content) != FileMagic.OLE2;
        return values ? List.of(CsvReader.read(content, mostRows)) : WorkbookReader.read(content, mostRows);
    }
}
