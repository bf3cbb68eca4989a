package coop.yakusoku.domain.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Who acts or is responsible: the id of a person in the organization register, never a name. */
@Embeddable
public record StaffId(UUID value) implements Serializable {

    public StaffId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static StaffId of(String text) {
        return new StaffId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
