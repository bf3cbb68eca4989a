package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An edition of the matrix of purposes and items. */
public record MatrixId(UUID value) implements Serializable {

    public MatrixId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static MatrixId of(String text) {
        return new MatrixId(UUID.fromString(text));
    }

    /** A new one. */
    public static MatrixId next() {
        return new MatrixId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
