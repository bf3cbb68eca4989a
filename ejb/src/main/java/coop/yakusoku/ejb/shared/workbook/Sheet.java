package coop.yakusoku.ejb.shared.workbook;

import java.util.List;

/**
 * The rows of a sheet that have something in them; of merged cells, each holds what the first one holds.
 *
 * @param rows in order, blank ones left out
 * @param from1904 whether days are counted from 1904 (old Macintosh workbooks)
 * @param tooLong whether there are more rows than one wanted to read; then {@code rows} ends before
 */
public record Sheet(String name, List<Row> rows, boolean from1904, boolean tooLong) {}
