package coop.yakusoku.domain.risk;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One analysis of one asset. */
public record AnalysisId(UUID value) implements Serializable {

    public AnalysisId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static AnalysisId of(String text) {
        return new AnalysisId(UUID.fromString(text));
    }

    /** A new one. */
    public static AnalysisId next() {
        return new AnalysisId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
