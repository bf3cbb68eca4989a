package coop.yakusoku.ejb.shared.lists;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What became of one row of a change of many.
 *
 * @param title number and name of the record; empty when the reader may not see it
 * @param code of the sentence that says why it was left as it is; null when it was changed
 * @param details what the sentence names
 */
public record BulkOutcome(UUID id, String title, String code, List<String> details) implements Serializable {

    /** The media type of a file of outcomes: whoever shows it turns codes into the reader's sentences. */
    public static final String MEDIA_TYPE = "text/x-yakusoku-outcomes";

    /** The code of rows that were changed by an earlier run of the same work. */
    public static final String BEFORE = "shared.bulk-before";

    private static final String BETWEEN = "\t";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public BulkOutcome {
        details = List.copyOf(details);
    }

    /** Whether the row was changed. */
    public boolean isDone() {
        return code == null;
    }

    /** As a line of a file. */
    String line() {
        return String.join(
                BETWEEN,
                id.toString(),
                plain(title),
                code == null ? "" : code,
                plain(String.join("\u001f", details)));
    }

    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** What a line of a file says. */
    public static BulkOutcome of(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return new BulkOutcome(
                UUID.fromString(parts[0]),
                parts[1],
                parts[2].isEmpty() ? null : parts[2],
                parts[3].isEmpty() ? List.of() : List.of(parts[3].split("\u001f", -1)));
    }

    /** Ids only: titles may name people. */
    @Override
    public String toString() {
        return "BulkOutcome[" + id + " " + code + "]";
    }
}
