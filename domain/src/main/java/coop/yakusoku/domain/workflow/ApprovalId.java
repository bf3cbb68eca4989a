package coop.yakusoku.domain.workflow;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One application for approval. */
@Embeddable
public record ApprovalId(UUID value) implements Serializable {

    public ApprovalId {
        Objects.requireNonNull(value, "value");
    }

    public static ApprovalId next() {
        return new ApprovalId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
