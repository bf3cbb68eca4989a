package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One risk: a threat to an asset in a phase of its life. */
public record RiskId(UUID value) implements Serializable {

    public RiskId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RiskId of(String text) {
        return new RiskId(UUID.fromString(text));
    }

    /** A new one. */
    public static RiskId next() {
        return new RiskId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
