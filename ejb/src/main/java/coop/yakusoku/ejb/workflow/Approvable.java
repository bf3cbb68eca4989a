package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import java.util.Objects;

/**
 * A record as it is now, for those who approve it.
 *
 * @param title the name people know it by, with its number
 * @param page where it is read, e.g. {@code /risk/asset.xhtml?id=…}
 * @param matter where it belongs and how weighty it is
 * @param content what is approved: everything whose change takes the approval away, and nothing else
 */
public record Approvable(RecordRef record, String title, String page, Matter matter, Content content) {

    public Approvable {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(content, "content");
    }
}
