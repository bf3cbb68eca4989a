package coop.yakusoku.ejb.shared.tables;

import coop.yakusoku.ejb.shared.workbook.Heads;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column of a table that is sent out and taken in. The columns of one table are the constants of one enum, in order. */
public interface TableColumn {

    /** The names it goes by: the first is written, any is understood. */
    List<String> heads();

    /** The head above it, shared with its neighbours; null for none. */
    default String groupHead() {
        return null;
    }

    /** In characters. */
    int width();

    /** Whether a table without it cannot be taken in. */
    default boolean required() {
        return false;
    }

    /** The name that is written. */
    default String head() {
        return heads().get(0);
    }

    /** What every head is looked up under. */
    static <C extends Enum<C> & TableColumn> Map<String, C> byHead(Class<C> columns) {
        Map<String, C> found = new HashMap<>();
        Arrays.stream(columns.getEnumConstants())
                .forEach(column -> column.heads().forEach(head -> found.put(Heads.key(head), column)));
        return Map.copyOf(found);
    }

    /** The heads as they are written. */
    static <C extends Enum<C> & TableColumn> List<TableWriter.Head> written(Class<C> columns) {
        return Arrays.stream(columns.getEnumConstants())
                .map(column -> new TableWriter.Head(column.head(), column.groupHead(), column.width()))
                .toList();
    }
}
