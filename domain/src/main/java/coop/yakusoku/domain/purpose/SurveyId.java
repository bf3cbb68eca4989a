package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A survey. */
public record SurveyId(UUID value) implements Serializable {

    public SurveyId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static SurveyId of(String text) {
        return new SurveyId(UUID.fromString(text));
    }

    /** A new one. */
    public static SurveyId next() {
        return new SurveyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
