package coop.yakusoku.domain.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import java.util.Objects;

/**
 * A record as it is put before those who approve.
 *
 * @param title its name now, 1 to 300 characters
 */
public record Submitted(RecordRef record, String title, Content content) {

    public Submitted {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(content, "content");
    }
}
