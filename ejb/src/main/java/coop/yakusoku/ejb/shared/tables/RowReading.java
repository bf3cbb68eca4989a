package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.workbook.Cell;
import coop.yakusoku.ejb.shared.workbook.CellReading;
import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.Row;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;

/**
 * Reads one row of a table that was sent, and collects everything that is wrong with it.
 *
 * <p>A column the table does not have leaves the record as it is; a cell that is empty empties the field.
 *
 * @param <C> the columns
 */
public class RowReading<C extends Enum<C> & TableColumn> {

    private final Heads<C> heads;
    private final Row row;
    private final boolean from1904;
    private final List<Finding> findings = new ArrayList<>();

    /** @param from1904 whether the workbook counts its days from 1904 */
    public RowReading(Heads<C> heads, Row row, boolean from1904) {
        this.heads = heads;
        this.row = row;
        this.from1904 = from1904;
    }

    /** As the table counts, from 1. */
    public int number() {
        return row.number();
    }

    /** What is wrong so far. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether nothing is wrong so far. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** Notes what is wrong with the cell of a column, or with the row when the column is null. */
    public void find(C column, RuleViolation no) {
        Integer place = column == null ? null : heads.columns().get(column);
        List<Serializable> details = no.details().stream()
                .map(detail -> detail instanceof Serializable plain ? plain : detail.toString())
                .toList();
        findings.add(new Finding(
                place == null ? "" : CellReference.convertNumToColString(place),
                column == null ? "" : column.head(),
                no.code(),
                details));
    }

    /** Whether the table has the column. */
    public boolean has(C column) {
        return heads.has(column);
    }

    /** What stands in a cell, for finding the record; unreadable is nothing. */
    public String glance(C column) {
        try {
            return CellReading.text(heads.cell(row, column));
        } catch (RuleViolation unreadable) {
            return null;
        }
    }

    /** What a column says; the other where the table has no such column or it is unreadable. */
    public <T> T take(C column, T otherwise, Function<Cell, T> reading) {
        if (!heads.has(column)) {
            return otherwise;
        }
        try {
            return reading.apply(heads.cell(row, column));
        } catch (RuleViolation no) {
            find(column, no);
            return otherwise;
        }
    }

    /** The same; an empty cell is wrong ({@code shared.import-missing}). */
    public <T> T required(C column, T otherwise, Function<Cell, T> reading) {
        int before = findings.size();
        T value = take(column, otherwise, reading);
        if (value == null && findings.size() == before) {
            find(column, new RuleViolation("shared.import-missing"));
        }
        return value;
    }

    /** Text of so many characters at most ({@code shared.import-too-long}). */
    public static Function<Cell, String> words(int most) {
        return cell -> {
            String text = CellReading.text(cell);
            if (text != null && text.length() > most) {
                throw new RuleViolation("shared.import-too-long", most, text.length());
            }
            return text;
        };
    }

    /**
     * One of the words a column knows ({@code shared.import-word-unknown}).
     *
     * @param find what a word means; empty when nothing
     * @param known the words, for the sentence
     */
    public static <T> Function<Cell, T> word(Function<String, Optional<T>> find, List<String> known) {
        return cell -> {
            String written = CellReading.text(cell);
            return written == null
                    ? null
                    : find.apply(written)
                            .orElseThrow(() -> new RuleViolation(
                                    "shared.import-word-unknown", written, String.join("、", known)));
        };
    }

    /** The same for the words of one kind of constants. */
    public static <T> Function<Cell, T> word(TableWords<T> words) {
        return word(words::find, words.written());
    }

    /** A day in any writing. */
    public LocalDate day(C column, LocalDate otherwise) {
        return take(column, otherwise, cell -> CellReading.day(cell, from1904));
    }

    /** The same; an empty cell is wrong. */
    public LocalDate requiredDay(C column) {
        return required(column, null, cell -> CellReading.day(cell, from1904));
    }

    /** A whole number. */
    public Integer whole(C column, Integer otherwise, Function<Cell, Long> reading) {
        Long number = take(column, otherwise == null ? null : otherwise.longValue(), reading);
        return number == null ? null : number.intValue();
    }

    /** Yes or no; an empty cell is no. */
    public boolean flag(C column, boolean otherwise) {
        Boolean flag = take(column, otherwise, CellReading::flag);
        return flag != null && flag;
    }
}
