package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A case in which a purpose is changed. */
public record ChangeId(UUID value) implements Serializable {

    public ChangeId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ChangeId of(String text) {
        return new ChangeId(UUID.fromString(text));
    }

    /** A new one. */
    public static ChangeId next() {
        return new ChangeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
