package coop.yakusoku.domain.ledger;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A row of the ledger. */
public record EntryId(UUID value) implements Serializable {

    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    /** A new one. */
    public static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
