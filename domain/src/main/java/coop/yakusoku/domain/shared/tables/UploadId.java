package coop.yakusoku.domain.shared.tables;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One table somebody sent. */
public record UploadId(UUID value) implements Serializable {

    public UploadId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }

    /** A new one. */
    public static UploadId next() {
        return new UploadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
