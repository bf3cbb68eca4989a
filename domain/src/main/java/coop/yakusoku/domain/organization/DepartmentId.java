package coop.yakusoku.domain.organization;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A department of an organisation, at any depth of its tree. */
@Embeddable
public record DepartmentId(UUID value) implements Serializable {

    public DepartmentId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static DepartmentId of(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
