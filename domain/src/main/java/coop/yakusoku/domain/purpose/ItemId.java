package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A data item of the master. */
public record ItemId(UUID value) implements Serializable {

    public ItemId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    /** A new one. */
    public static ItemId next() {
        return new ItemId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
