package coop.yakusoku.domain.ledger;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What a yearly review asks of one department. */
public record RequestId(UUID value) implements Serializable {

    public RequestId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    /** A new one. */
    public static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
