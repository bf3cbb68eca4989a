package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One upload of the asset workbook. */
public record ImportId(UUID value) implements Serializable {

    public ImportId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    /** A new one. */
    public static ImportId next() {
        return new ImportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
