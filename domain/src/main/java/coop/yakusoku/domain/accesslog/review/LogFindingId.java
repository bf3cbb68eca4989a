package coop.yakusoku.domain.accesslog.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The id of a {@link LogFinding}. */
@Embeddable
public record LogFindingId(UUID value) implements Serializable {

    public LogFindingId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static LogFindingId of(String text) {
        return new LogFindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
