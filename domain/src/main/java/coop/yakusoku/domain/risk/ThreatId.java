package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A threat of one edition of the catalogue. */
public record ThreatId(UUID value) implements Serializable {

    public ThreatId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ThreatId of(String text) {
        return new ThreatId(UUID.fromString(text));
    }

    /** A new one. */
    public static ThreatId next() {
        return new ThreatId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
