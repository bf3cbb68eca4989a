package coop.yakusoku.domain.purpose;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** An edition of the notice of joint use. */
public record JointUseId(UUID value) implements Serializable {

    public JointUseId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static JointUseId of(String text) {
        return new JointUseId(UUID.fromString(text));
    }

    /** A new one. */
    public static JointUseId next() {
        return new JointUseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
