package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An acquisition point (取得窓口). */
public record PointId(UUID value) implements Serializable {

    public PointId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PointId of(String text) {
        return new PointId(UUID.fromString(text));
    }

    /** A new one. */
    public static PointId next() {
        return new PointId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
