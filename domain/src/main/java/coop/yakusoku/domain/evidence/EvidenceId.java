package coop.yakusoku.domain.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A piece of evidence. */
public record EvidenceId(UUID value) implements Serializable {

    public EvidenceId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    /** A new one. */
    public static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
