package coop.yakusoku.ejb.shared.workbook;

import coop.yakusoku.domain.shared.JapaneseDate;
import coop.yakusoku.domain.shared.JapaneseFlag;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.SpreadsheetText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cells as people fill them: numbers as text, text as numbers, days in any calendar. An empty cell reads as null. */
public final class CellReading {

    /** Serial numbers between 1927 and 2119: a number in a column of days that is outside was meant otherwise. */
    private static final double FIRST_SERIAL = 10_000;

    private static final double LAST_SERIAL = 80_000;

    private CellReading() {
        // reads, holds nothing
    }

    /**
     * The text of a cell, without spaces at its ends and with one kind of line end.
     *
     * @throws RuleViolation {@code shared.cell-error}, {@code shared.cell-not-calculated}
     */
    public static String text(Cell cell) {
        if (cell == null) {
            return null;
        }
        String text = switch (cell.kind()) {
            case TEXT -> cell.text();
            case NUMBER, DAY -> plain(cell.number());
            case TRUTH -> cell.number() == 1 ? "1" : "0";
            case ERROR -> throw new RuleViolation("shared.cell-error", cell.text());
            case UNCALCULATED -> throw new RuleViolation("shared.cell-not-calculated");
        };
        String clean = JapaneseText.strip(JapaneseText.storable(SpreadsheetText.unguard(text)).replace("\r\n", "\n"));
        return clean.isEmpty() ? null : clean;
    }

    /**
     * A whole number, typed in either width, with or without commas.
     *
     * @throws RuleViolation {@code shared.not-a-number} with what is written, {@code shared.number-too-big}, and those of
     *     {@link #text}
     */
    public static Long number(Cell cell) {
        String written = text(cell);
        if (written == null) {
            return null;
        }
        String digits = JapaneseText.halfWidth(written).replace(",", "").replaceAll("[‐‑–—−]", "-");
        if (!digits.matches("-?\\d+(\\.0+)?")) {
            throw new RuleViolation("shared.not-a-number", written);
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new RuleViolation("shared.number-too-big", written);
        }
        return number.longValue();
    }

    /**
     * A day: a cell formatted as one, a spreadsheet's serial number, or any writing {@link JapaneseDate} knows.
     *
     * @param from1904 whether the workbook counts its days from 1904
     * @throws RuleViolation {@code shared.date-unreadable} and the like, and those of {@link #text}
     */
    public static LocalDate day(Cell cell, boolean from1904) {
        if (cell != null && (cell.kind() == Cell.Kind.DAY || isSerial(cell))) {
            LocalDateTime moment = DateUtil.getLocalDateTime(cell.number(), from1904);
            if (moment == null) {
                throw new RuleViolation("shared.date-unreadable", plain(cell.number()));
            }
            return moment.toLocalDate();
        }
        String written = text(cell);
        return written == null ? null : JapaneseDate.parse(written);
    }

    private static boolean isSerial(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER && cell.number() >= FIRST_SERIAL && cell.number() <= LAST_SERIAL;
    }

    /**
     * Yes or no in any of the ways of {@link JapaneseFlag}; an empty cell is null.
     *
     * @throws RuleViolation {@code shared.flag-unreadable}, and those of {@link #text}
     */
    public static Boolean flag(Cell cell) {
        String written = text(cell);
        return written == null ? null : JapaneseFlag.parse(written).orElse(null);
    }

    /** 2 and not 2.0; 0.5 as it is. */
    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
