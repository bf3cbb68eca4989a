package coop.yakusoku.domain.member.listing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Which list that somebody asked for. */
@Embeddable
public record ExportId(UUID value) implements Serializable {

    public ExportId {
        Objects.requireNonNull(value, "value");
    }

    public static ExportId next() {
        return new ExportId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ExportId of(String text) {
        return new ExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
