package coop.yakusoku.domain.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The bytes of a file, kept once. */
public record StoredFileId(UUID value) implements Serializable {

    public StoredFileId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static StoredFileId of(String text) {
        return new StoredFileId(UUID.fromString(text));
    }

    /** A new one. */
    public static StoredFileId next() {
        return new StoredFileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
