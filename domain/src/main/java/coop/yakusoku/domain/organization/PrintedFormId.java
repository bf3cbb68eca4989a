package coop.yakusoku.domain.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The rule for one printed form. */
@Embeddable
public record PrintedFormId(UUID value) implements Serializable {

    public PrintedFormId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static PrintedFormId of(String text) {
        return new PrintedFormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
