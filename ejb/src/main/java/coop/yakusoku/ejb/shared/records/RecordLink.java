package coop.yakusoku.ejb.shared.records;

import coop.yakusoku.domain.shared.RecordRef;
import java.io.Serializable;
import java.util.Objects;

/**
 * A way from one record to another.
 *
 * @param relationKey what the other one is to this one, {@code context.link.name}: found under the whole key in the texts
 *     of the context it begins with, e.g. {@code risk.link.parent}
 * @param other where it leads
 */
public record RecordLink(String relationKey, RecordRef other) implements Serializable {

    public RecordLink {
        Objects.requireNonNull(relationKey, "relationKey");
        Objects.requireNonNull(other, "other");
    }

    /** The context whose texts hold the key. */
    public String context() {
        return relationKey.substring(0, relationKey.indexOf('.'));
    }
}
