package coop.yakusoku.domain.workflow;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One period in which somebody decides for somebody else. */
@Embeddable
public record ProxyId(UUID value) implements Serializable {

    public ProxyId {
        Objects.requireNonNull(value, "value");
    }

    public static ProxyId next() {
        return new ProxyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ProxyId of(String text) {
        return new ProxyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
