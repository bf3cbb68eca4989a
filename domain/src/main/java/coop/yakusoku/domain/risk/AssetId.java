package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An information asset. */
public record AssetId(UUID value) implements Serializable {

    public AssetId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static AssetId of(String text) {
        return new AssetId(UUID.fromString(text));
    }

    /** A new one. */
    public static AssetId next() {
        return new AssetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
