package coop.yakusoku.domain.member.feed;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** One feed that came, whatever became of it. */
public record FeedId(UUID value) implements Serializable {

    public FeedId {
        Objects.requireNonNull(value, "value");
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static FeedId of(String text) {
        return new FeedId(UUID.fromString(text));
    }

    /** A new one. */
    public static FeedId next() {
        return new FeedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
