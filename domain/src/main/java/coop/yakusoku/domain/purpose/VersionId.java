package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A version of a purpose. */
public record VersionId(UUID value) implements Serializable {

    public VersionId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }

    /** A new one. */
    public static VersionId next() {
        return new VersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
