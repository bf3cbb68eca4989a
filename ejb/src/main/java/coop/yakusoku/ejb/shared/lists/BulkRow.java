package coop.yakusoku.ejb.shared.lists;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A row chosen for a change of many.
 *
 * @param version the version the list showed: who was faster is not written over
 */
public record BulkRow(UUID id, long version) implements Serializable {

    private static final String BETWEEN = ":";

    public BulkRow {
        Objects.requireNonNull(id, "id");
    }

    /** @throws IllegalArgumentException when the text is none that {@link #toString} wrote */
    public static BulkRow of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no row");
        }
        return new BulkRow(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
    }

    /** Many in one line, for the parameters of a job. */
    static String join(List<BulkRow> rows) {
        return rows.stream().map(BulkRow::toString).collect(Collectors.joining(" "));
    }

    static List<BulkRow> split(String line) {
        return line.isBlank() ? List.of() : Arrays.stream(line.split(" ")).map(BulkRow::of).toList();
    }

    @Override
    public String toString() {
        return id + BETWEEN + version;
    }
}
