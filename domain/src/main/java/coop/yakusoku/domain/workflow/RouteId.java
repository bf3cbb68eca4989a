package coop.yakusoku.domain.workflow;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One line of the table of competences (権限規程). */
@Embeddable
public record RouteId(UUID value) implements Serializable {

    public RouteId {
        Objects.requireNonNull(value, "value");
    }

    public static RouteId next() {
        return new RouteId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RouteId of(String text) {
        return new RouteId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
