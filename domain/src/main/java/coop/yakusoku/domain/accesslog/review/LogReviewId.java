package coop.yakusoku.domain.accesslog.review;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The id of a {@link LogReview}. */
@Embeddable
public record LogReviewId(UUID value) implements Serializable {

    public LogReviewId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static LogReviewId of(String text) {
        return new LogReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
