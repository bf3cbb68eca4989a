package coop.yakusoku.domain.shared.jobs;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One piece of background work. */
public record JobId(UUID value) implements Serializable {

    public JobId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    /** A new one. */
    public static JobId next() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
