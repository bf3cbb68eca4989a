package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One edition of the catalogue. */
public record CatalogId(UUID value) implements Serializable {

    public CatalogId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static CatalogId of(String text) {
        return new CatalogId(UUID.fromString(text));
    }

    /** A new one. */
    public static CatalogId next() {
        return new CatalogId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
