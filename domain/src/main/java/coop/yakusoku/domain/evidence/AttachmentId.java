package coop.yakusoku.domain.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Evidence being attached to one record. */
public record AttachmentId(UUID value) implements Serializable {

    public AttachmentId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    /** A new one. */
    public static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
