package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.ejb.shared.workbook.TableFormat;
import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The table of a register as a file: what is in it, to be changed and taken in again, or empty to be filled in.
 * Every one says at its foot that it is to be handled with care, who took it and when (domain-knowledge 7.4).
 *
 * @param <C> the columns
 */
public final class RegisterTable<C extends Enum<C> & TableColumn> {

    private static final String CARE = "取扱注意";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");
    private static final int TEMPLATE_ROWS = 1_000;

    private final Class<C> columns;
    private final String sheet;

    /** @param sheet the name of the sheet */
    public RegisterTable(Class<C> columns, String sheet) {
        this.columns = columns;
        this.sheet = sheet;
    }

    /** Writes the rows one after the other. */
    @FunctionalInterface
    public interface Rows {
        void to(TableOut table) throws IOException;
    }

    /**
     * Writes what is in the register.
     *
     * @param who takes it
     */
    public void write(TableFormat format, OutputStream out, String who, LocalDateTime at, Rows rows) {
        String signature = who + " " + WHEN.format(at);
        try (TableOut table = format.open(out, sheet, CARE, heads())) {
            rows.to(table);
            table.remark("※" + CARE + " 出力：" + signature);
            table.footer(CARE, signature);
            table.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Writes an empty table with an example and lists to choose from.
     *
     * @param remark how to fill it in, besides that the example is passed over
     * @param example what the example says; its first column must say 記入例
     * @param choices the words of the columns that have some
     */
    public void template(
            OutputStream out, String remark, Map<C, ?> example, Map<C, List<String>> choices) {
        try (TableWriter table = new TableWriter(sheet, sheet, "※記入例の行は取り込まれません。" + remark, heads())) {
            table.row(line(example));
            choices.forEach((column, words) -> {
                if (!words.isEmpty()) {
                    table.choices(column.ordinal(), column.head(), words, TEMPLATE_ROWS);
                }
            });
            table.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The values in the order of the columns. */
    public List<Object> line(Map<C, ?> values) {
        List<Object> line = new ArrayList<>();
        Arrays.stream(columns.getEnumConstants()).forEach(column -> line.add(values.get(column)));
        return line;
    }

    private List<TableWriter.Head> heads() {
        return TableColumn.written(columns);
    }
}
