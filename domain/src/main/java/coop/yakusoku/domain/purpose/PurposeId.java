package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A purpose. */
public record PurposeId(UUID value) implements Serializable {

    public PurposeId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PurposeId of(String text) {
        return new PurposeId(UUID.fromString(text));
    }

    /** A new one. */
    public static PurposeId next() {
        return new PurposeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
